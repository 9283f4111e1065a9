import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A part of Vega's scene graph, as far as it is compared. */
interface Scene {
  readonly name?: string;
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly SceneItem[];
}

export interface SceneItem {
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly size?: number;
  readonly text?: string | readonly string[];
  readonly defined?: boolean;
  readonly items?: readonly Scene[];
}

/** A mark of Vega: its kind, and its items, or of a line its points. */
export interface VegaMark {
  readonly type: string;
  readonly items: readonly SceneItem[];
}

/** A plot: the picture itself, or one of its facets, whose marks are seen from its own left top. */
export interface VegaPlot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly VegaMark[];
}

export interface VegaPicture {
  readonly plots: readonly VegaPlot[];
  /** Domain of a scale, times in ms; `undefined` where there is none. */
  domain(channel: string): readonly unknown[] | undefined;
}

const silent = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
};

/** An item of a group, seen from the plot. */
function moved(item: SceneItem, left: number, top: number): SceneItem {
  if (!left && !top) return item;
  const { x = 0, y = 0, x2, y2, width, height, size, text, defined } = item;
  const ends = { ...(x2 === undefined ? {} : { x2: x2 + left }), ...(y2 === undefined ? {} : { y2: y2 + top }) };
  return { x: x + left, y: y + top, ...ends, width, height, size, text, defined } as SceneItem;
}

/** What Vega draws of a Vega-Lite specification, without painting it. Files are read by `load`. */
export async function vegaPicture(specification: object, load: (url: string) => string): Promise<VegaPicture> {
  // Facets lie as far apart as their plots, whatever marks and axes stick out.
  const { spec } = compile({ ...specification, bounds: 'flush' } as TopLevelSpec, { logger: silent as never });
  const loader = { ...vega.loader(), load: (url: string) => Promise.resolve(load(url)) };
  const view = new vega.View(vega.parse(spec), { renderer: 'none', loader, logger: silent as never });
  await view.runAsync();
  const { root } = view.scenegraph() as unknown as { root: Scene };
  const own: VegaMark[] = [];
  const cells: VegaPlot[] = [];
  let cellName = '';
  const walk = (scene: Scene, left: number, top: number, into: VegaMark[]) => {
    if (scene.role && !['mark', 'scope', 'frame'].includes(scene.role)) return;
    if (scene.marktype !== 'group') {
      into.push({ type: scene.marktype ?? '', items: (scene.items ?? []).map((item) => moved(item, left, top)) });
      return;
    }
    for (const { items, x = 0, y = 0, width = 0, height = 0 } of scene.items ?? []) {
      if (!/(^|_)cell$|concat_\d+_group$/.test(scene.name ?? '')) {
        items?.forEach((inner) => walk(inner, left + x, top + y, into));
        continue;
      }
      cellName = scene.name ?? '';
      const marks: VegaMark[] = [];
      items?.forEach((inner) => walk(inner, 0, 0, marks));
      cells.push({ x, y, width, height, marks });
    }
  };
  walk(root, 0, 0, own);
  // Facets are drawn in the order of their rows, views in that of the specification.
  if (!/concat_/.test(cellName)) cells.sort((a, b) => a.y - b.y || a.x - b.x);
  const whole: VegaPlot = { x: 0, y: 0, width: view.width(), height: view.height(), marks: own };
  const prefix = 'name' in specification ? `${String(specification.name)}_` : '';
  const picture = {
    plots: cells.length > 0 ? cells : [whole],
    domain(channel: string) {
      try {
        return (view.scale(prefix + channel) as { domain(): readonly unknown[] })
          .domain()
          .map((one) => (one instanceof Date ? one.getTime() : one));
      } catch {
        return undefined;
      }
    },
  };
  view.finalize();
  return picture;
}
