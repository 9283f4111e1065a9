import { charts } from '../charts/all.js';
import type { AnyChart } from '../core/chart.js';
import { PeilError } from '../core/error.js';
import type { Locale } from '../core/frame.js';
import { read } from '../data/read.js';
import type { ReadSettings, Reading } from '../data/report.js';
import { load } from '../data/source.js';
import { cliLocale } from './cli-locale.js';
import { attributeOf, failureText, findingsOf } from './findings.js';
import { findingsText } from './findings-text.js';
import { readArguments, UsageError, type Arguments } from './read-arguments.js';
import { settingValues } from './setting-values.js';
import type { Terminal } from './terminal.js';
import { wrap } from './wrap.js';

const known = { flags: ['json'], values: ['monitor', 'lang'], pairs: ['option', 'setting'] };

/**
 * Reads a file as a monitor would and says what it found. Returns 0 when the file is read and the monitor can draw it, 1 when
 * that cannot be. Throws a `UsageError`.
 */
export async function validate(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments(args, known);
  const locale = await cliLocale(asked.values.lang);
  const chart = chartNamed(asked.values.monitor);
  const options = optionsOf(chart, asked);
  const settings = settingValues(asked.pairs.setting ?? {});
  const [file] = asked.words;
  if (file === undefined || asked.words.length > 1) throw new UsageError('no-file');
  const json = asked.flags.has('json');
  let reading: Reading;
  try {
    reading = await readingOf(file, settings, terminal, locale);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const failure = failureText(error, locale);
    const code = error instanceof PeilError ? error.code : 'drawing';
    if (json) terminal.out(JSON.stringify({ file, error: { code, text: failure } }, undefined, 2));
    else terminal.err(wrap(failure, terminal.width).join('\n'));
    return 1;
  }
  const { today, width, bold } = terminal;
  const findings = await findingsOf(reading, { file, chart, options, locale, today });
  terminal.out(json ? JSON.stringify(findings, undefined, 2) : findingsText(findings, { locale, chart, width, bold }));
  return findings.drawable === false ? 1 : 0;
}

async function readingOf(file: string, settings: ReadSettings, terminal: Terminal, locale: Locale): Promise<Reading> {
  if (/^(https?|data):/i.test(file)) return load(file, { signal: new AbortController().signal, settings });
  if (file === '-') return read(await terminal.readInput(), { settings });
  return read(await bytesOf(file, terminal, locale), { url: file, settings });
}

async function bytesOf(file: string, terminal: Terminal, locale: Locale): Promise<Uint8Array> {
  try {
    return await terminal.readFile(file);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    const reasons: Record<string, string> = {
      ENOENT: 'absent',
      EISDIR: 'folder',
      EACCES: 'forbidden',
      EPERM: 'forbidden',
    };
    const reason = reasons[code];
    throw new UsageError('cannot-open', { given: file, reason: reason ? locale.say(`cli.reason-${reason}`) : code });
  }
}

function chartNamed(given: string | undefined): AnyChart | undefined {
  if (given === undefined) return undefined;
  const name = given.replace(/^peil-/, '');
  const all: readonly AnyChart[] = charts;
  const chart = all.find((one) => one.name === name);
  if (!chart) throw new UsageError('unknown-monitor', { given, choices: all.map((one) => one.name) });
  return chart;
}

/** Options by their own name, which an attribute writes with hyphens. */
function optionsOf(chart: AnyChart | undefined, { pairs }: Arguments): Record<string, string> {
  const given = Object.entries(pairs.option ?? {});
  if (given.length === 0) return {};
  if (!chart) throw new UsageError('option-without-monitor');
  return Object.fromEntries(
    given.map(([written, value]) => {
      const name = Object.keys(chart.options).find((one) => one === written || attributeOf(one) === written);
      if (name !== undefined) return [name, value];
      const choices = Object.keys(chart.options).map(attributeOf);
      throw new UsageError('unknown-chart-option', { monitor: chart.name, given: written, choices });
    }),
  );
}
