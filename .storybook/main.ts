import type { StorybookConfig } from '@storybook/web-components-vite';

/**
 * Leads to the built worker. The bundler does not see its address in the source, because a page without a bundler must not either;
 * `.ci/build.mjs` does the same for the package.
 */
const workerAddress = {
  name: 'peil-worker-address',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/data/apart/start-worker.ts')) return null;
    const address = /new URL\([^)]*'\.\/worker\.ts', import\.meta\.url\)\.href/;
    if (!address.test(code)) throw new Error('start-worker.ts does not name its worker as it did');
    return {
      code: `import builtWorker from './worker.ts?worker&url';\n${code.replace(address, 'new URL(builtWorker, import.meta.url).href')}`,
      map: null,
    };
  },
};

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../seeds', to: '/seeds' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { check: false },
  // Peil's own vite.config.ts serves the demo; Storybook has its own root.
  viteFinal: (vite) => ({
    ...vite,
    worker: { ...vite.worker, format: 'es' },
    plugins: [
      ...(vite.plugins ?? []).filter(
        (plugin) => !(plugin && 'name' in plugin && plugin.name === 'peil-sources-as-package'),
      ),
      workerAddress,
    ],
  }),
};

export default config;
