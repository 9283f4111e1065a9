import type { Edge } from './import-graph.js';

/** What a part of the house may import. `lazily`: only through `import()`. Types count as imports. */
interface Rule {
  readonly parts: readonly string[];
  readonly lazily?: readonly string[];
  readonly packages?: readonly string[];
}

const speaking = ['core', 'data', 'access', 'render', 'theme', 'locale'];
const d3 = ['d3-array'];

/** Which part may import which; a part may always import itself, a chart only its own folder. */
export const rules: Readonly<Record<string, Rule>> = {
  core: { parts: [] },
  kit: { parts: ['core'], packages: d3 },
  'vega-lite': { parts: ['core', 'kit'], lazily: ['vega engine'], packages: d3 },
  'vega engine': { parts: ['core', 'theme', 'vega-lite'], packages: ['vega', 'vega-lite', 'vega-interpreter'] },
  chart: {
    parts: ['core', 'kit', 'vega-lite'],
    lazily: ['regions', 'chart with regions', 'vega engine'],
    packages: [...d3, 'd3-quadtree'],
  },
  // What a chart asks for when it needs the tables of regions, and examples that are made of those.
  'chart with regions': { parts: ['core', 'kit', 'chart', 'regions'] },
  'chart element': {
    parts: ['core', 'kit', 'vega-lite', 'chart', 'element'],
    lazily: ['documents', 'regions', 'vega engine', ...speaking],
    packages: ['lit'],
  },
  'list of charts': { parts: ['core', 'chart'] },
  'list of elements': { parts: [], lazily: ['chart element'] },
  access: { parts: ['core'] },
  render: { parts: ['core'] },
  'render in a page': { parts: ['core', 'render'], packages: ['lit'] },
  theme: { parts: ['core'] },
  locale: { parts: ['core'] },
  regions: { parts: ['core'] },
  data: { parts: ['core'], lazily: ['regions'], packages: ['topojson-client', 'fflate', 'fzstd', 'hyparquet'] },
  documents: { parts: [...speaking, 'regions'] },
  element: { parts: [...speaking, 'render in a page'], lazily: ['documents', 'regions'], packages: ['lit'] },
  loader: { parts: ['core', 'element', 'list of elements'], lazily: ['chart element'] },
  index: {
    parts: [...speaking, 'kit', 'vega-lite', 'chart', 'list of charts', 'element'],
    lazily: ['documents', 'regions', 'chart element'],
    packages: ['lit'],
  },
  node: {
    parts: [...speaking, 'regions', 'kit', 'vega-lite', 'chart', 'list of charts', 'documents'],
    packages: ['node:'],
  },
  cli: { parts: [...speaking, 'regions', 'node', 'list of charts', 'documents'], packages: ['node:'] },
};

/** The part of the house that a file of src belongs to, or undefined when architecture.md has no place for it. */
export function partOf(file: string): string | undefined {
  const [, first = '', ...rest] = file.split('/');
  const whole: Readonly<Record<string, string>> = {
    'peil.ts': 'loader',
    'index.ts': 'index',
    'node.ts': 'node',
  };
  if (rest.length === 0) return whole[first];
  if (first === 'charts') {
    if (rest.length === 1) return { 'all.ts': 'list of charts', 'elements.ts': 'list of elements' }[rest[0] ?? ''];
    const own = rest.slice(1).join('/');
    if (/(^|\/|-)element\.ts$|^element\//.test(own)) return 'chart element';
    return /(^|-)regions\.ts$|^examples\.ts$/.test(own) ? 'chart with regions' : 'chart';
  }
  if (first === 'vega-lite' && rest.join('/').startsWith('vega/engine/')) return 'vega engine';
  if (first === 'render' && /^dom\b/.test(rest.join('/'))) return 'render in a page';
  return first in rules ? first : undefined;
}

const chartName = (file: string) => /^src\/charts\/([^/]+)\//.exec(file)?.[1];

/** Why an import is not allowed, or undefined when it is. */
export function objection(edge: Edge): string | undefined {
  const { from, to, kind } = edge;
  const part = partOf(from);
  const rule = part === undefined ? undefined : rules[part];
  if (!part || !rule) return `${from} stands in no known part of src`;
  if (!to.startsWith('src/')) {
    const allowed = rule.packages?.some(
      (name) => to === name || to.startsWith(`${name}/`) || (name === 'node:' && to.startsWith(name)),
    );
    return allowed ? undefined : `${from} (${part}) may not import the package ${to}`;
  }
  const other = partOf(to);
  if (!other) return `${from} imports ${to}, which stands in no known part of src`;
  const lists = part === 'index' || part === 'node' || part.startsWith('list of') || part === 'loader';
  if (!lists && chartName(to) !== undefined && chartName(from) !== chartName(to))
    return `${from} imports another chart: ${to}`;
  if (other === part || rule.parts.includes(other)) return undefined;
  if (rule.lazily?.includes(other)) {
    return kind === 'dynamic' || kind === 'type'
      ? undefined
      : `${from} (${part}) may import ${other} only through import(): ${to}`;
  }
  return `${from} (${part}) may not import ${other}: ${to}`;
}
