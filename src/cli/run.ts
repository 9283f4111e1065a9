import { charts } from '../charts/all.js';
import type { Locale } from '../core/frame.js';
import { cliLocale } from './cli-locale.js';
import { UsageError } from './read-arguments.js';
import type { Terminal } from './terminal.js';
import { validate } from './validate.js';
import { wrap } from './wrap.js';

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  validate,
};

/** Runs a command and returns its exit code: 0 when all is well, 1 when it is not, 2 when the command itself is wrong. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  // What is wrong with a command must be said in the language that it asks for, if it does so at all.
  const lang = args[args.indexOf('--lang') + 1] === 'en' || args.includes('--lang=en') ? 'en' : 'nl';
  const locale = await cliLocale(lang);
  if (name === undefined || args.some((arg) => /^(-h|--help|help)$/.test(arg))) {
    terminal.out(helpText(locale, terminal.width));
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError('unknown-command', { given: name, choices: Object.keys(commands) });
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(wrap(locale.say(`cli.${error.kind}`, error.facts), terminal.width).join('\n'));
    return 2;
  }
}

function helpText(locale: Locale, width: number): string {
  const say = locale.say.bind(locale);
  const names = charts.map((chart) => chart.name);
  const entries: readonly (readonly [string, string])[] = [
    ['FILE', say('cli.file')],
    ['--monitor NAME', say('cli.monitor', { names })],
    ['--lang nl|en', say('cli.lang')],
    ['--json', say('cli.json')],
    ['--option name=value', say('cli.option')],
    ['--setting name=value', say('cli.setting')],
    ['--help', say('cli.help')],
  ];
  return [
    `${say('cli.usage')} peil validate FILE --monitor NAME`,
    ...wrap(say('cli.about'), width),
    '',
    ...entries.flatMap(([term, text]) => [`  ${term}`, ...wrap(text, width, '      ')]),
    '',
    ...wrap(say('cli.codes'), width),
  ].join('\n');
}
