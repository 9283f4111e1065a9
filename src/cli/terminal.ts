/** What a command reads from and writes to, so that it can be run without a terminal. */
export interface Terminal {
  /** Writes one text with a line end behind it. */
  out(text: string): void;
  /** The same for what went wrong. */
  err(text: string): void;
  readFile(name: string): Promise<Uint8Array>;
  readInput(): Promise<Uint8Array>;
  /** Characters on a line. */
  readonly width: number;
  /** Whether text may be bold. */
  readonly bold: boolean;
  /** The day on which the command is given, `2026-11-22`. */
  readonly today: string;
}

/** The widest line that is easy to read. */
const widest = 80;

/** The terminal in which the program was started. Text is plain where it goes into a file or `NO_COLOR` is set. */
export async function ownTerminal(): Promise<Terminal> {
  const { readFile } = await import('node:fs/promises');
  const { stdout, stderr, stdin, env } = process;
  // A reader such as `head` may stop before the end.
  stdout.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    readFile: async (name) => new Uint8Array(await readFile(name)),
    async readInput() {
      const parts: Buffer[] = [];
      for await (const part of stdin) parts.push(part as Buffer);
      return new Uint8Array(Buffer.concat(parts));
    },
    width: Math.min(widest, Math.max(40, stdout.columns || widest)),
    bold: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    today: new Date().toISOString().slice(0, 10),
  };
}
