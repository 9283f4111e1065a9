import { nice } from 'd3-array';
import { isBinning } from '../encoding/channel-fields.js';
import type { Layer, Scale, Scales, ScaleType, Size } from '../model.js';
import { objectOf } from '../normalise.js';
import { isValid } from '../rows.js';
import { timeOf } from '../transform/time-of.js';
import { asked, domainOf, hasZero, isContinuous } from './domain.js';
import { type Use } from './use.js';
import { rangeOf, stepOf } from './range.js';

/** The scale that some channels share, for a plot of a size. Those of positions are made before those within them. */
export function makeScale(channel: string, type: ScaleType, uses: readonly Use[], size: Size, built: Scales): Scale {
  const isDown = uses.some(({ def }) => def.sort === 'descending') && isContinuous(type);
  const full = rangeOf(channel, type, uses, size, built);
  const range = (asked(uses, 'reverse') ?? isDown) === true ? [...full].reverse() : full;
  if (type === 'bin-ordinal') return binned(channel, uses, range);
  const domain = domainOf(uses, type);
  if (isContinuous(type)) return continuous(channel, type, ends(channel, type, domain, uses, range), range, uses);
  if (type === 'ordinal') return ordinal(channel, domain, range);
  return bands(channel, type, domain, range, paddings(type, uses, channel));
}

/** Both ends of a quantity: with zero, and rounded, where Vega-Lite does so. */
function ends(
  channel: string,
  type: ScaleType,
  domain: readonly unknown[],
  uses: readonly Use[],
  range: readonly unknown[],
): readonly [number, number] {
  let [low, high] = [Number(domain[0]), Number(domain.at(-1))];
  if (hasZero(channel, uses, type)) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const [least, most] = [asked(uses, 'domainMin'), asked(uses, 'domainMax')];
  if (least !== undefined) low = endOf(least, type);
  if (most !== undefined) high = endOf(most, type);
  const padding = asked(uses, 'padding') ?? defaultPadding(channel, uses);
  if (typeof padding === 'number' && padding > 0 && low !== high) {
    const span = Math.abs(Number(range[1]) - Number(range[0]));
    const more = (((high - low) * span) / (span - 2 * padding) - (high - low)) / 2;
    [low, high] = [low - more, high + more];
  }
  const isNice = asked(uses, 'nice') ?? uses.some((use) => isNiceAlone(channel, use));
  if (!isNice || type === 'time' || !(low < high)) return [low, high];
  if (type === 'log') return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
  return nice(low, high, typeof isNice === 'number' ? isNice : 10);
}

/** Whether an axis of itself ends at round figures. */
function isNiceAlone(channel: string, { def, channel: own }: Use): boolean {
  const { domain, domainMin, domainMax } = objectOf(def.scale);
  return (
    /^[xy]$/.test(channel) &&
    own === channel &&
    !def.bin &&
    !Array.isArray(domain) &&
    domainMin === undefined &&
    domainMax === undefined
  );
}

const endOf = (value: unknown, type: ScaleType) => (type === 'time' ? (timeOf(value) ?? Number.NaN) : Number(value));

/** A bar at a place on a quantity keeps half of itself within the plot. */
function defaultPadding(channel: string, uses: readonly Use[]): number | undefined {
  if (!/^[xy]$/.test(channel)) return undefined;
  const [{ layer } = {}] = uses;
  const own = layer && objectOf(layer.config['scale'])['continuousPadding'];
  if (typeof own === 'number') return own;
  const across = { vertical: 'x', horizontal: 'y' };
  const isBar = uses.some(
    ({ layer: { mark, orient }, def, channel: own }) =>
      own === channel && mark.type === 'bar' && orient && across[orient] === channel && !def.bin && !def.timeUnit,
  );
  return isBar ? 5 : undefined;
}

/** What bends a scale that is not straight. */
function bendOf(type: ScaleType, uses: readonly Use[]): (value: number) => number {
  const exponent = type === 'sqrt' ? 0.5 : Number(asked(uses, 'exponent') ?? 1);
  const constant = Number(asked(uses, 'constant') ?? 1);
  if (type === 'log') return Math.log;
  if (type === 'symlog') return (value) => Math.sign(value) * Math.log1p(Math.abs(value / constant));
  return exponent === 1 ? (value) => value : (value) => Math.sign(value) * Math.abs(value) ** exponent;
}

function continuous(
  channel: string,
  type: ScaleType,
  [low, high]: readonly [number, number],
  range: readonly unknown[],
  uses: readonly Use[],
): Scale {
  const bend = bendOf(type, uses);
  const [from, to] = [bend(low), bend(high)];
  const isClamped = asked(uses, 'clamp') === true;
  const share = (value: unknown) => {
    const part = from === to ? 0.5 : (bend(Number(value)) - from) / (to - from);
    return isClamped ? Math.min(1, Math.max(0, part)) : part;
  };
  const [first, last] = [Number(range[0]), Number(range[1])];
  const apply = Number.isNaN(first)
    ? (value: unknown) => (isValid(value) ? rampAt(share(value), range) : undefined)
    : (value: unknown) => (value === null || value === undefined ? undefined : first + share(value) * (last - first));
  return { channel, type, domain: [low, high], range, apply, bandwidth: 0 };
}

/** A colour between others, to be mixed when the theme is known. */
const rampAt = (share: number, colours: readonly unknown[]): string => `ramp:${share}:${colours.join()}`;

/** Colours for bins. */
function binned(channel: string, uses: readonly Use[], range: readonly unknown[]): Scale {
  const edges = new Set<number>();
  for (const { layer, def } of uses) {
    const name = layer.fields[channel] ?? '';
    if (!isBinning(def)) continue;
    for (const row of layer.rawRows)
      for (const value of [row[name], row[`${name}_end`]]) if (isValid(value)) edges.add(Number(value));
  }
  const domain = [...edges].sort((a, b) => a - b);
  const apply = (value: unknown) => {
    const at = domain.findLastIndex((edge) => edge <= Number(value));
    return isValid(value)
      ? rampAt(Math.max(0, Math.min(at, domain.length - 2)) / Math.max(1, domain.length - 2), range)
      : undefined;
  };
  return { channel, type: 'bin-ordinal', domain, range, apply, bandwidth: 0 };
}

function ordinal(channel: string, domain: readonly unknown[], range: readonly unknown[]): Scale {
  const places = new Map(domain.map((value, at) => [value, at]));
  const isRamp = String(range[0]).startsWith('sequential');
  const apply = (value: unknown) => {
    const at = places.get(value ?? null);
    if (at === undefined) return undefined;
    return isRamp ? rampAt(at / Math.max(1, domain.length - 1), range) : range[at % range.length];
  };
  return { channel, type: 'ordinal', domain, range, apply, bandwidth: 0 };
}

interface Paddings {
  readonly inner: number;
  readonly outer: number;
}

function paddings(type: ScaleType, uses: readonly Use[], channel: string): Paddings {
  const [{ layer } = {}] = uses;
  const config = objectOf(layer?.config['scale']);
  const isPosition = /^[xy]$/.test(channel);
  const both = asked(uses, 'padding') as number | undefined;
  if (type === 'point') {
    const own = /^[xy]/.test(channel) ? (config['pointPadding'] ?? 0.5) : 0;
    return { inner: 1, outer: Number(both ?? asked(uses, 'paddingOuter') ?? own) };
  }
  const hasOffset = uses.some(({ layer: { encoding } }) => isPosition && encoding[`${channel}Offset`] !== undefined);
  const mark = layer?.mark.type ?? '';
  const usual = mark === 'bar' ? 0.1 : mark === 'tick' ? 0.25 : 0;
  const kind = mark === 'bar' || mark === 'tick' ? mark : 'rect';
  const nested = hasOffset ? (config['bandWithNestedOffsetPaddingInner'] ?? 0.2) : undefined;
  const standard = isPosition
    ? (nested ?? config['bandPaddingInner'] ?? config[`${kind}BandPaddingInner`] ?? usual)
    : (config['offsetBandPaddingInner'] ?? 0);
  const inner = Number(asked(uses, 'paddingInner') ?? both ?? standard);
  const outside = isPosition
    ? hasOffset
      ? (config['bandWithNestedOffsetPaddingOuter'] ?? 0.2)
      : (config['bandPaddingOuter'] ?? inner / 2)
    : (config['offsetBandPaddingOuter'] ?? 0);
  return { inner, outer: Number(asked(uses, 'paddingOuter') ?? both ?? outside) };
}

/** Px that names take beside each other, in steps. */
const space = (count: number, { inner, outer }: Paddings) => (count ? Math.max(count - inner + 2 * outer, 0) || 1 : 0);

function bands(
  channel: string,
  type: ScaleType,
  domain: readonly unknown[],
  range: readonly unknown[],
  padding: Paddings,
): Scale {
  const [first, last] = [Number(range[0]), Number(range[1])];
  const step = (last - first) / Math.max(1, space(domain.length, padding));
  const bandwidth = type === 'point' ? 0 : step * (1 - padding.inner);
  const start = first + (last - first - step * (domain.length - padding.inner)) * 0.5;
  const places = new Map(domain.map((value, at) => [value, start + at * step]));
  // Where the range runs back, a band begins at its other end.
  const shift = bandwidth < 0 ? bandwidth : 0;
  const apply = (value: unknown) => {
    const at = places.get(value ?? null);
    return at === undefined ? undefined : at + shift;
  };
  return { channel, type, domain, range, apply, bandwidth: Math.abs(bandwidth) };
}

/** Px of a plot that says none itself: a step for each name, 300 for a quantity, a step for nothing. */
export function naturalSize(
  channel: 'x' | 'y',
  type: ScaleType | undefined,
  uses: readonly Use[],
  offset: { readonly type: ScaleType; readonly uses: readonly Use[] } | undefined,
  layer: Layer,
  isStepOfPosition: boolean,
): number {
  const view = objectOf(layer.config['view']);
  const name = channel === 'x' ? 'Width' : 'Height';
  const whole = view[`discrete${name}`];
  const step = stepOf(layer, channel);
  if (!type) return typeof whole === 'number' ? whole : step;
  if (isContinuous(type)) return Number(view[`continuous${name}`] ?? 300);
  if (typeof whole === 'number' && layer.steps[channel] === undefined) return whole;
  const padding = paddings(type, uses, channel);
  const count = space(domainOf(uses, type).length, padding);
  if (!offset || isContinuous(offset.type) || isStepOfPosition) return step * count;
  const inner = domainOf(offset.uses, offset.type).length;
  const within = offset.type === 'band' ? space(inner, paddings('band', offset.uses, `${channel}Offset`)) : inner;
  return ((step * within) / (1 - padding.inner)) * count;
}
