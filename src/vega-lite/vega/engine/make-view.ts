import { PeilError } from '../../../core/error.js';
import type { Frame, Measure } from '../../../core/frame.js';
import { vegaFault } from '../check.js';
import { choose, type Choices } from './choices.js';
import { figuresOf, type Figures } from './figures.js';
import { fitted, narrower, type Fit } from './fit.js';
import { isBold } from './item-shapes.js';
import { vegaLocale } from './locales.js';
import { prepared } from './prepare.js';
import type { Json } from '../specification.js';
import { themeConfig } from './theme-config.js';
import { titleOf } from '../titles.js';
import { compile, expressionInterpreter, scene, vega, type SceneItem, type SceneMark } from './vega-parts.js';

/** A Vega view as it is used here. */
export type VegaView = InstanceType<typeof vega.View>;

/** A view that has run, and what was read from its specification. */
export interface MadeView {
  readonly view: VegaView;
  readonly compiled: Json;
  readonly figures: Figures;
}

/** The most tries to make a picture fit its width. */
const tries = 6;

/** By font family: Vega knows one measurer for all views of a page, which tells them apart by their font. */
const measures = new Map<string, Measure>();

function measureWith({ theme, measure }: Frame): void {
  measures.set(theme.fontFamily, measure);
  scene.textMetrics.width = ({ fontSize = 11, font = '', fontWeight }, text) =>
    (measures.get(font) ?? measure)(String(text ?? ''), Number(fontSize), isBold(fontWeight) ? 600 : 400);
}

/** Nothing is loaded from here: the files that a specification may have are in it. */
const loader = {
  load: (url: string) => Promise.reject(new PeilError('forbidden', { url })),
  sanitize: (url: string) => Promise.reject(new PeilError('forbidden', { url })),
};

/** Compiles and runs a specification whose data is in it, for the width of a frame. Throws a `PeilError`. */
export function makeView(specification: Json, frame: Frame, choices?: Choices): MadeView {
  measureWith(frame);
  let fit: Fit = { width: frame.width, scale: 1, columns: Infinity, isLevel: true };
  let made: MadeView | undefined;
  for (let turn = 0; turn < tries; turn++) {
    made?.view.finalize();
    made = runOnce(specification, frame, fit, choices);
    const drawn = sizeOf(made.view).width;
    if (fit.isLevel && labelsCollide(rootOf(made.view))) fit = { ...fit, isLevel: false };
    else if (drawn <= frame.width + 1) break;
    else if (turn < tries - 1) fit = narrower(fit, specification, drawn);
  }
  return made as MadeView;
}

function runOnce(specification: Json, frame: Frame, fit: Fit, choices: Choices | undefined): MadeView {
  const failures: unknown[] = [];
  const logger = quiet(failures);
  try {
    const { spec } = compile(fitted(prepared(specification), fit) as never, {
      config: themeConfig(frame, fit.isLevel) as never,
      logger: logger as never,
      fieldTitle: (definition) => titleOf(definition, frame.locale),
    });
    const compiled = spec as unknown as Json;
    const runtime = vega.parse(spec, { events: { bind: 'none' } } as never, { ast: true });
    const view = new vega.View(runtime, {
      expr: expressionInterpreter,
      loader,
      logger,
      locale: vegaLocale(frame.locale),
      renderer: 'none',
      tooltip: () => undefined,
    } as never);
    if (choices) choose(view, choices);
    view.run();
    if (failures.length > 0) throw failures[0];
    return { view, compiled, figures: figuresOf(compiled) };
  } catch (cause) {
    throw vegaFault(specification, cause, isReadable);
  }
}

function isReadable(expression: string): boolean {
  try {
    scene.parseExpression(expression);
    return true;
  } catch {
    return false;
  }
}

/** Whether words along a horizontal axis stand in each other's way. */
function labelsCollide(mark: SceneMark): boolean {
  if (mark.role === 'axis-label') {
    const level = mark.items.filter(
      (item) => !item['angle'] && Number(item['opacity'] ?? 1) > 0 && item['align'] === 'center',
    );
    return level.some((item, at) => {
      const before = level[at - 1];
      return before?.bounds && item.bounds && isBeside(before, item) && before.bounds.x2 > item.bounds.x1 - 2;
    });
  }
  return mark.items.some((item) => item.items?.some(labelsCollide) ?? false);
}

function isBeside(a: SceneItem, b: SceneItem): boolean {
  return a['y'] === b['y'] && Number(a['x']) < Number(b['x']);
}

/** A logger that keeps errors and lets warnings go. */
function quiet(failures: unknown[]) {
  const logger = {
    level: (given?: number) => (given === undefined ? 1 : logger),
    error: (...told: unknown[]) => {
      failures.push(told.find((part) => part instanceof Error) ?? told.map(String).join(' '));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

/** What Vega's types leave out of a view. */
interface ViewInside {
  readonly _viewWidth: number;
  readonly _viewHeight: number;
  readonly _origin: readonly [number, number];
}

/** Size of a view with all around it, and where its scene begins, px. */
export function sizeOf(view: VegaView): {
  readonly width: number;
  readonly height: number;
  readonly origin: readonly [number, number];
} {
  const inside = view as unknown as ViewInside;
  const given = view.padding() as unknown;
  const { left, right, top, bottom } =
    typeof given === 'number'
      ? { left: given, right: given, top: given, bottom: given }
      : (given as { left: number; right: number; top: number; bottom: number });
  return {
    width: Math.max(0, inside._viewWidth + left + right),
    height: Math.max(0, inside._viewHeight + top + bottom),
    origin: [left + inside._origin[0], top + inside._origin[1]],
  };
}

/** The root of a view's scene graph. */
export function rootOf(view: VegaView): SceneMark {
  return (view.scenegraph() as unknown as { readonly root: SceneMark }).root;
}
