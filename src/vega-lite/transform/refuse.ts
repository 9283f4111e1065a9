import { PeilError } from '../../core/error.js';

/** The error for what a specification asks at a place and we do not do. */
export function refuse(path: string, given: unknown, choices?: readonly string[], cause?: unknown): PeilError {
  const told = typeof given === 'string' ? given : given === undefined ? undefined : JSON.stringify(given);
  return new PeilError('option', { path, given: told?.slice(0, 60), choices }, { cause });
}

/** The name for a new field; throws `PeilError` `option` where it is none or would reach a prototype. */
export function nameAt(path: string, name: unknown): string {
  if (typeof name !== 'string' || name === '' || name === '__proto__') throw refuse(path, name);
  return name;
}
