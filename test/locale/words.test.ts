import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/core/error.js';
import type { Status } from '../../src/core/dataset.js';
import type { Problem } from '../../src/core/resolve.js';
import { en } from '../../src/locale/en.js';
import { makeLocale } from '../../src/locale/make-locale.js';
import { nl as calm } from '../../src/locale/nl.js';
import { exploringNl } from '../../src/locale/exploring.nl.js';
import { filesNl } from '../../src/locale/files.nl.js';
import { tableNl } from '../../src/locale/table.nl.js';
import { troubleNl } from '../../src/locale/trouble.nl.js';

const nl = { ...calm, ...exploringNl, ...filesNl, ...tableNl, ...troubleNl };

// Records over the unions, so that a new code does not compile until it is here, and then needs words.
const errorCodes: Record<ErrorCode, true> = {
  'no-data': true,
  network: true,
  'not-found': true,
  forbidden: true,
  server: true,
  timeout: true,
  html: true,
  empty: true,
  'too-large': true,
  broken: true,
  format: true,
  columns: true,
  option: true,
  boundaries: true,
  drawing: true,
};
const problemCodes: Record<Problem['code'], true> = {
  'missing-channel': true,
  'no-such-column': true,
  'wrong-type': true,
  'bad-value': true,
};
const statuses: Record<Status | 'absent', true> = {
  suppressed: true,
  unknown: true,
  impossible: true,
  provisional: true,
  revised: true,
  forecast: true,
  absent: true,
};

const names =
  'loading loading-slow empty stale progress error-title retry table-show table-hide table-more download download-svg download-png download-csv download-data keys keys-help-list keys-help-layers keys-help-compass source date definition notes chart-of all columns-found write-attribute table-caption';

const wanted = [
  ...Object.keys(errorCodes).map((code) => `error.${code}`),
  ...Object.keys(problemCodes).map((code) => `problem.${code}`),
  ...Object.keys(statuses).map((status) => `status.${status}`),
  ...['choice', 'number', 'whole', 'numbers', 'day'].map((kind) => `expected.${kind}`),
  ...names.split(' ').map((name) => `ui.${name}`),
];

const placeholders = (template: string) => new Set([...template.matchAll(/\{([\w-]+)/g)].map(([, name]) => name));

describe('base words', () => {
  it('are the same in both languages, with the same facts', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    for (const key of Object.keys(nl))
      expect([key, placeholders(en[key] ?? '')]).toEqual([key, placeholders(nl[key] ?? '')]);
  });

  it.each(wanted)('have %s', (key) => {
    for (const words of [nl, en]) expect(words[key]).toMatch(/\S/);
  });

  it('are small', () => {
    expect(gzipSync(JSON.stringify(calm), { level: 9 }).length).toBeLessThanOrEqual(1600);
  });

  it('hold no English in Dutch', () => {
    const stop = /\b(axis|titled|values from|with|click|download|menu|legend|chart|the|and|data|file|error)\b/i;
    for (const [key, template] of Object.entries(nl)) {
      const text = template.replace(/\{[\w-]+[?!]?/g, ' ').replace(/data-url/g, '');
      expect([key, stop.exec(text)?.[0]]).toEqual([key, undefined]);
    }
  });

  it('hold no long sentences', () => {
    for (const words of [nl, en]) {
      for (const [key, template] of Object.entries(words)) {
        const sentences = key === 'date.months' ? [] : template.split(/[.?!:] /);
        for (const sentence of sentences) expect([key, sentence.split(' ').length <= 21]).toEqual([key, true]);
      }
    }
  });

  it('make whole sentences with and without facts', () => {
    const all = {
      tag: 'peil-x',
      url: 'https://a.nl/b.csv',
      status: 404,
      found: 'x',
      host: 'a.nl',
      said: 'No.',
      title: 'Inloggen',
      near: '12;x',
      cut: 'cut',
      path: 'value',
      seconds: 30,
      size: '50 MB',
      limit: '40 MB',
      line: 3,
      columns: ['a', 'b'],
      field: 'statcode',
      option: 'view',
      given: 'y',
      expected: 'z',
      choices: ['p', 'q'],
      count: 2,
    };
    for (const locale of [makeLocale('nl', nl), makeLocale('en', en)]) {
      for (const key of wanted.filter((name) => /^(error|problem)\./.test(name))) {
        for (const facts of [{}, all]) {
          const sentence = locale.say(key, facts);
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/[{}]| {2}|\.\.|\( ?\)|undefined/);
        }
      }
    }
  });

  it('say what went wrong, what was found and what to do', () => {
    const locale = makeLocale('nl', nl);
    expect(locale.say('error.network', { url: 'https://a.nl/b.csv' })).toBe(
      'De gegevens komen niet binnen. Misschien is er geen verbinding, of staat de andere website niet toe dat deze pagina de gegevens leest (CORS). Adres: https://a.nl/b.csv. Probeer het later opnieuw, of vraag de andere website om toestemming.',
    );
    expect(
      locale.say('problem.missing-channel', { tag: 'peil-job-matching', option: 'vacancies', columns: ['a', 'b'] }),
    ).toBe(
      'De kolom voor vacancies is niet gevonden. Gevonden kolommen: a en b. Schrijf zelf welke kolom het is: <peil-job-matching vacancies="naam van de kolom">.',
    );
    expect(locale.say('error.boundaries', { field: 'wijk', columns: ['statcode', 'statnaam'] })).toBe(
      'De kaart met gebieden lukt niet. Geen gebied heeft “wijk”. Gebieden hebben wel: statcode en statnaam. Kijk of het adres in boundaries-url klopt. Gebruik een bestand met vlakken in GeoJSON of TopoJSON.',
    );
  });
});
