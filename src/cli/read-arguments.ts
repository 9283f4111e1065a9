/** What was asked on the command line. */
export interface Arguments {
  /** Words that are no option, in order. */
  readonly words: readonly string[];
  /** The last value of each option. */
  readonly values: Readonly<Record<string, string>>;
  /** `--option name=value`, by name. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly flags: ReadonlySet<string>;
}

/** Something about the command that cannot be; its sentence is `cli.<kind>`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly kind: string,
    readonly facts: Readonly<Record<string, string | readonly string[]>> = {},
  ) {
    super(kind);
  }
}

interface Known {
  readonly flags: readonly string[];
  readonly values: readonly string[];
  readonly pairs: readonly string[];
}

/** Takes a command line apart; `--name value` and `--name=value` are the same. Throws a `UsageError` for what is not known. */
export function readArguments(args: readonly string[], known: Known): Arguments {
  const words: string[] = [];
  const values: Record<string, string> = {};
  const pairs: Record<string, Record<string, string>> = {};
  const flags = new Set<string>();
  let onlyWords = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (onlyWords || !arg.startsWith('-') || arg === '-') {
      words.push(arg);
      continue;
    }
    if (arg === '--') {
      onlyWords = true;
      continue;
    }
    const [, name = '', , given] = /^--?([\w-]+)(=([^]*))?$/.exec(arg) ?? [];
    if (known.flags.includes(name) && given === undefined) {
      flags.add(name);
      continue;
    }
    if (!known.values.includes(name) && !known.pairs.includes(name))
      throw new UsageError('unknown-option', { option: arg });
    const value = given ?? args[++at];
    if (value === undefined) throw new UsageError('no-value', { option: `--${name}` });
    if (known.values.includes(name)) values[name] = value;
    else {
      const sign = value.indexOf('=');
      if (sign < 1) throw new UsageError('no-pair', { option: `--${name}`, given: value });
      (pairs[name] ??= {})[value.slice(0, sign).trim()] = value.slice(sign + 1).trim();
    }
  }
  return { words, values, pairs, flags };
}
