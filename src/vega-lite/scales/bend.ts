import type { ScaleType } from '../model.js';
import { asked } from './use.js';
import type { Use } from './use.js';

/** What bends a scale that is not straight. */
export function bendOf(type: ScaleType, uses: readonly Use[]): (value: number) => number {
  const exponent = type === 'sqrt' ? 0.5 : Number(asked(uses, 'exponent') ?? 1);
  const constant = Number(asked(uses, 'constant') ?? 1);
  if (type === 'log') return Math.log;
  if (type === 'symlog') return (value) => Math.sign(value) * Math.log1p(Math.abs(value / constant));
  return (value) => Math.sign(value) * Math.abs(value) ** exponent;
}
