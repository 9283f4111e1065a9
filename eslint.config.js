import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const policy = 'fails a strict Content-Security-Policy';
const template = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] > TemplateLiteral > TemplateElement';
const markupMembers =
  'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc';

/** What a strict policy with Trusted Types refuses in a browser. */
const unsafeMarkup = [
  [
    `${template}[value.raw=/(^|[\\s"'])style\\s*=/i]`,
    `style= in a template ${policy}; use a class, or el.style.setProperty.`,
  ],
  [`${template}[value.raw=/<style/i]`, `<style> in a template ${policy}; use static styles.`],
  [`${template}[value.raw=/(^|[\\s"'])on[a-z]+\\s*=/i]`, `An inline handler ${policy}; use @event=\${…}.`],
  [`${template}[value.raw=/\\.(${markupMembers})\\s*=/i]`, `Setting markup ${policy}.`],
  ['ImportSpecifier[imported.name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeMathML)$/]', `This directive ${policy}.`],
  [`MemberExpression[property.name=/^(${markupMembers})$/]`, `Setting markup ${policy}.`],
  [`MemberExpression[property.value=/^(${markupMembers})$/]`, `Setting markup ${policy}.`],
  ["CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", `document.write ${policy}.`],
  ["NewExpression[callee.name='DOMParser']", `DOMParser ${policy}.`],
  ["CallExpression[callee.property.name='html']", `.html() ${policy}.`],
  [
    'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value=/^style$/i]',
    `A style attribute ${policy}.`,
  ],
  [
    "CallExpression[callee.property.name='setAttributeNS'][arguments.1.value=/^style$/i]",
    `A style attribute ${policy}.`,
  ],
  [
    "NewExpression[callee.name=/^(Shared)?Worker$/] CallExpression[callee.property.name='createObjectURL']",
    `A worker from a blob ${policy}.`,
  ],
];

const houseStyle = [
  ['ExportDefaultDeclaration', 'Name every export.'],
  ["ExportSpecifier[exported.name='default']", 'Name every export.'],
  ['TSEnumDeclaration', 'Use a union of string literals.'],
  ['Decorator', 'Use static properties, declare and a constructor; decorators fail silently in some compilers.'],
  [
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)' +
      '[source.value=/^\\.(?!.*\\.(js|mjs|json)$)/]',
    'End a relative import in .js.',
  ],
];

const unfinishedTests = [
  [
    'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip|todo|fails)$/]',
    'A test runs, always. Where real data may be absent, use skipIf (or this.skip()) and say so in its name.',
  ],
  ['CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', 'A test runs, always.'],
];

const restrict = (...lists) => ['error', ...lists.flat().map(([selector, message]) => ({ selector, message }))];

const restrictedImports = {
  paths: ['d3', 'd3-scale', 'd3-format', 'd3-time-format', 'd3-interpolate', 'd3-selection', 'd3-axis', 'd3-geo'].map(
    (name) => ({ name, message: 'Too heavy for a page; see the budgets.' }),
  ),
  patterns: [
    {
      regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)',
      message: `This directive ${policy}.`,
    },
    { regex: '^lit/decorators', message: 'Use static properties, declare and a constructor.' },
    { regex: '^lit-(html|element)|^@lit/', message: 'Import from lit.' },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      'storybook-static',
      'node_modules',
      'test-results',
      'seeds',
      'test/structure/standard-globals.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
      // no-implied-eval looks at these.
      globals: { setInterval: 'readonly', setTimeout: 'readonly', window: 'readonly' },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.{ts,js}'],
    extends: [lit.configs['flat/recommended']],
    rules: {
      'no-restricted-syntax': restrict(unsafeMarkup),
      'no-restricted-imports': ['error', restrictedImports],
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': restrict(unsafeMarkup, houseStyle),
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    // @open-wc/semantic-dom-diff declares chai's `equal` as a promise, which it is only for a comparison of documents.
    files: ['test/**/*.browser.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
    },
  },
  {
    // Vega's own packages have no types.
    files: ['src/vega-lite/adapter/**/*.ts', 'src/vega-lite/*adapter*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': restrict(unfinishedTests),
      // chai: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['Atomics', 'SharedArrayBuffer', 'URL', 'clearTimeout', 'console', 'process', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'window',
          'location',
          'customElements',
          'fetch',
          'localStorage',
          'matchMedia',
          'URLSearchParams',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
