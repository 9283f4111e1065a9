import { PeilError } from '../../core/error.js';
import type { Fault } from './messages.js';

/** What went wrong, in a form that can be sent; the facts keep their quantities, periods and lists. */
export function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof PeilError ? { code: error.code, facts: error.facts, message } : { message };
}

/** The error that was sent. */
export function errorOf({ code, facts, message }: Fault): Error {
  return code ? new PeilError(code, facts) : new Error(message);
}
