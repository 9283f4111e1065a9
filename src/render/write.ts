import type { Drawing, SwarmShape } from '../core/drawing.js';
import type { Theme } from '../core/frame.js';
import { colourOf, lower, round, type SvgNode } from './lower.js';

/** What a picture says of itself to those who do not see it. */
export interface About {
  readonly title: string;
  readonly description: string;
  /** Language of the words, such as `nl`. */
  readonly lang: string;
}

/** Drawings on one sheet. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly { readonly drawing: Drawing; readonly x: number; readonly y: number }[];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

// What XML 1.0 cannot hold in any form: control characters, halves of pairs and two non-characters.
const illegal =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text made safe for XML, in an element or between quotes. What XML cannot hold becomes `U+FFFD`. */
export function escapeXml(text: string): string {
  return text.replace(illegal, '\ufffd').replace(/[&<>"'\n\r\t]/g, (character) => entities[character] ?? character);
}

function writeNode({ name, attributes, children = [], text }: SvgNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inside = text === undefined ? children.map(writeNode).join('') : escapeXml(text);
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** One path per paint, of lines so short that only their round ends show. */
function swarmNode(id: string, shape: SwarmShape, theme: Theme): SvgNode {
  const data = shape.paints.map(() => '');
  shape.paint.forEach((paint, point) => {
    data[paint] += `M${round(shape.x[point] ?? Number.NaN)},${round(shape.y[point] ?? Number.NaN)}h.01`;
  });
  const children = shape.paints.map((paint, at): SvgNode => {
    const stroke = colourOf(paint, theme);
    const width = round(shape.r * 2);
    return {
      name: 'path',
      attributes: { d: data[at] ?? '', fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round' },
    };
  });
  const attributes = {
    class: 'mark mark-swarm',
    'data-mark': id,
    ...(shape.opacity === undefined ? {} : { opacity: shape.opacity }),
  };
  return { name: 'g', attributes, children: children.filter(({ attributes: { d } }) => d !== '') };
}

/** FNV-1a of 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Drawings on a sheet as SVG text with literal colours. The same input gives the same bytes; ids follow from the content. */
export function writeSheet(sheet: Sheet, theme: Theme, about: About): string {
  const { width, height } = sheet;
  const body = (prefix: string) =>
    sheet.parts
      .map(({ drawing, x, y }, at) => {
        const layers = lower(drawing, theme, `${prefix}-${at}`, 'colour').map((layer) =>
          layer.kind === 'svg'
            ? layer.nodes.map(writeNode).join('\n')
            : writeNode(swarmNode(layer.mark.id, layer.shape, theme)),
        );
        const content = layers.join('\n');
        return x === 0 && y === 0 ? content : `<g transform="translate(${round(x)} ${round(y)})">${content}</g>`;
      })
      .join('\n');
  const lang = escapeXml(about.lang);
  const title = escapeXml(about.title);
  const description = escapeXml(about.description);
  // Two pictures in one page must not share ids: the content names itself.
  const id = `peil-${hash(body('') + title + description + theme.fontFamily)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}"` +
    ` lang="${lang}" xml:lang="${lang}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${escapeXml(theme.fontFamily)}">` +
    `\n<title id="${id}-title">${title}</title>\n<desc id="${id}-desc">${description}</desc>` +
    `\n<rect width="${round(width)}" height="${round(height)}" fill="${theme.colours.surface}"/>\n${body(id)}\n</svg>\n`
  );
}

/** A drawing as SVG text with literal colours. The same input gives the same bytes. */
export function writeSvg(drawing: Drawing, theme: Theme, about: About): string {
  const { width, height } = drawing;
  return writeSheet({ width, height, parts: [{ drawing, x: 0, y: 0 }] }, theme, about);
}
