import type { Preview } from '@storybook/web-components-vite';

const fullWidth = 'full';

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'light', width: fullWidth, language: 'nl' },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          ...[280, 320, 480, 768, 1024].map((width) => ({ value: String(width), title: `${width} px` })),
          { value: fullWidth, title: 'Full width' },
        ],
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals, canvasElement }) => {
      const page = document.documentElement;
      page.lang = String(globals['language'] ?? 'nl');
      page.dataset['theme'] = String(globals['theme'] ?? 'light');
      page.style.colorScheme = String(globals['theme'] ?? 'light');
      page.style.backgroundColor = 'Canvas';
      page.style.color = 'CanvasText';
      const width = String(globals['width'] ?? fullWidth);
      canvasElement.style.maxWidth = width === fullWidth ? '' : `${width}px`;
      return story();
    },
  ],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    options: { storySort: { order: ['Peil', 'Monitors'] } },
  },
};

export default preview;
