/**
 * What Lit holds for others, by file: doors for polyfills that no browser of today needs, registers of versions, and what decorators
 * leave behind. Peil uses none of it.
 */
const spare = {
  '@lit/reactive-element/reactive-element.js': [
    /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.{0,200}?\}\}?(?=this\._\$Eh=)/,
    /static addInitializer\((\w)\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\1\)\}/,
    /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/,
  ],
  'lit-html/lit-html.js': [
    /,(\w+)=(\w+)\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\2\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/,
  ],
  'lit-element/lit-element.js': [
    /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

/** A file of Lit without what Peil does not use. Throws when Lit has changed, so that someone looks. */
export function leanLit(file, code) {
  return (spare[file] ?? []).reduce((rest, part) => {
    if (!part.test(rest)) throw new Error(`${file} no longer holds ${part}: bring .ci/lean-lit.mjs up to date`);
    return rest.replace(part, '');
  }, code);
}

/** A Vite plugin for what a visitor loads. */
export function withLeanLit() {
  return {
    name: 'peil-lean-lit',
    transform(code, id) {
      const file = Object.keys(spare).find((name) => id.endsWith(`/node_modules/${name}`));
      return file ? { code: leanLit(file, code), map: null } : null;
    },
  };
}
