import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

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
    (story, { globals, canvasElement, viewMode }) => {
      const theme = String(globals['theme'] ?? 'light');
      const language = String(globals['language'] ?? 'nl');
      const width = String(globals['width'] ?? fullWidth);
      // A page of documentation holds stories of several themes and languages.
      const place = viewMode === 'docs' ? canvasElement : document.documentElement;
      place.lang = language;
      place.dataset['theme'] = theme;
      place.style.colorScheme = theme;
      place.style.backgroundColor = 'Canvas';
      place.style.color = 'CanvasText';
      canvasElement.style.maxWidth = width === fullWidth ? '' : `${width}px`;
      // An element notices another language of the page, not of a box around it.
      return html`${keyed(language, story())}`;
    },
  ],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
    options: {
      storySort: {
        order: ['Peil', ['Introductie', 'Gegevens', 'Data sources', 'Data settings', 'States'], 'Monitors'],
      },
    },
  },
};

export default preview;
