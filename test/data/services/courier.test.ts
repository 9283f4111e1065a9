import { describe, expect, it } from 'vitest';
import { PeilError } from '../../../src/core/error.js';
import type { Answer } from '../../../src/data/asking.js';
import { courier } from '../../../src/data/services/courier.js';

const answer = (text: string): Answer => ({ bytes: new TextEncoder().encode(text), contentType: 'text/plain' });

/** A courier whose server fails as told before it answers; the waits it made, in ms. */
function failing(...faults: readonly unknown[]) {
  const left = [...faults];
  const waits: number[] = [];
  const more = () => {
    const fault = left.shift();
    return fault === undefined ? Promise.resolve(answer('{"value":[1]}')) : Promise.reject(fault as Error);
  };
  const wait = (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  };
  return { mail: courier({ more }, { wait, chance: () => 0 })!, waits };
}
const server = (status: number, facts = {}) => new PeilError('server', { status, ...facts });

describe('courier', () => {
  it('is not there for what did not come from a server', () => {
    expect(courier({})).toBeUndefined();
  });

  it('asks again with longer and longer waits, three times', async () => {
    const busy = failing(server(503), new PeilError('network'), server(500));
    expect(await busy.mail.json('https://a.nl/b')).toEqual({ value: [1] });
    expect(busy.waits).toEqual([500, 1000, 2000]);
    const dead = failing(server(503), server(503), server(503), server(503));
    await expect(dead.mail.get('https://a.nl/b')).rejects.toMatchObject({ code: 'server' });
    expect(dead.waits.length).toBe(3);
  });

  it('waits as long as the server asks, but not longer than half a minute', async () => {
    const asked = failing(server(429, { retryAfter: 7 }));
    await asked.mail.json('https://a.nl/b');
    expect(asked.waits).toEqual([7000]);
    const long = failing(server(429, { retryAfter: 600 }));
    await expect(long.mail.json('https://a.nl/b')).rejects.toMatchObject({ facts: { status: 429 } });
    expect(long.waits).toEqual([]);
  });

  it('does not ask again for what will not change, nor after the caller left', async () => {
    for (const fault of [
      new PeilError('not-found', { status: 404 }),
      server(400),
      server(500, { said: 'The query returns more than 10000 records' }),
      new Error('left'),
    ]) {
      const { mail, waits } = failing(fault);
      await expect(mail.json('https://a.nl/b')).rejects.toBe(fault);
      expect(waits).toEqual([]);
    }
  });

  it('tells a page, an error and broken JSON apart', async () => {
    const says = (text: string) => courier({ more: () => Promise.resolve(answer(text)) })!.json('https://a.nl/b');
    await expect(says('<!doctype html><title>Inloggen</title>')).rejects.toMatchObject({ code: 'html' });
    await expect(says('{"error":{"message":"Nee"}}')).rejects.toMatchObject({ code: 'server', facts: { said: 'Nee' } });
    await expect(says('{"value":[')).rejects.toMatchObject({ code: 'broken' });
    await expect(says('')).rejects.toMatchObject({ code: 'empty' });
  });
});
