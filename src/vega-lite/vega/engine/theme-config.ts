import { categoryRoles, divergingRoles, sequentialRoles } from '../../../core/drawing.js';
import type { Frame } from '../../../core/frame.js';
import { dateFormat } from './locales.js';
import type { Json } from '../specification.js';

/** From this width on a legend stands beside the picture, px; below it above. */
const wide = 560;

/** The theme of a page as a Vega-Lite configuration; what the specification itself sets comes before it. Level words along the x axis are asked for where they fit. */
export function themeConfig({ theme, width, locale }: Frame, isLevel: boolean): Json {
  const { colours, fontFamily, textSize } = theme;
  const words = { font: fontFamily, fontSize: textSize };
  const labels = { labelFont: fontFamily, labelFontSize: textSize, labelColor: colours.subtle };
  const titles = { titleFont: fontFamily, titleFontSize: textSize, titleColor: colours.text, titleFontWeight: 600 };
  // As our own engine writes them.
  const axisTitles = { ...titles, titleColor: colours.subtle, titleFontWeight: 400 };
  const ink = colours.text;
  const filled = { fill: colours['category-1'], color: colours['category-1'] };
  const above =
    width < wide
      ? {
          orient: 'top',
          direction: 'horizontal',
          columns: Math.max(1, Math.floor((width - 100) / 146)),
          symbolLimit: 24,
        }
      : {};
  return {
    background: null,
    padding: 4,
    font: fontFamily,
    countTitle: locale.say('vega.count'),
    timeFormat: dateFormat,
    view: { stroke: null },
    mark: { color: colours['category-1'], tooltip: null },
    arc: { ...filled, stroke: colours.surface },
    bar: { ...filled },
    boxplot: { median: { color: colours.surface }, box: filled, rule: { color: ink }, outliers: filled },
    errorbar: { rule: { color: ink } },
    geoshape: { stroke: colours.surface },
    rule: { color: ink },
    text: { ...words, color: ink },
    tick: { color: colours['category-1'] },
    title: {
      ...words,
      color: ink,
      fontWeight: 600,
      subtitleFont: fontFamily,
      subtitleFontSize: textSize,
      subtitleColor: colours.subtle,
    },
    axis: {
      ...labels,
      ...axisTitles,
      gridColor: colours.grid,
      domainColor: colours.axis,
      tickColor: colours.axis,
      labelLimit: Math.min(180, Math.max(80, width * 0.36)),
    },
    ...(isLevel ? { axisXDiscrete: { labelAngle: 0 } } : {}),
    header: { ...labels, ...titles, labelLimit: Math.max(120, width / 3) },
    legend: {
      ...labels,
      ...titles,
      labelLimit: Math.min(220, Math.max(90, width / 3)),
      titleLimit: Math.max(140, width / 2),
      ...above,
    },
    range: {
      category: categoryRoles.map((role) => colours[role]),
      ordinal: sequentialRoles.map((role) => colours[role]),
      ramp: sequentialRoles.map((role) => colours[role]),
      heatmap: sequentialRoles.map((role) => colours[role]),
      diverging: divergingRoles.map((role) => colours[role]),
    },
  };
}
