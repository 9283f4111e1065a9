import type { StorybookConfig } from '@storybook/web-components-vite';

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
    plugins: vite.plugins?.filter(
      (plugin) => !(plugin && 'name' in plugin && plugin.name === 'peil-sources-as-package'),
    ),
  }),
};

export default config;
