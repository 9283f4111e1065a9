/** Rows of a CSV text, read without Peil: quotes may hold separators and line ends. */
export function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const plain = text.replace(/^\ufeff/, '');
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at);
    if (quoted && sign === '"' && plain[at + 1] === '"') cell += plain.charAt(at++);
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) (row.push(cell), (cell = ''));
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (sign === '\r' && plain[at + 1] === '\n') at++;
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((cells) => cells.some((words) => words !== ''));
}

/** A number as Dutch writes it: `€ 1.306.089.976` or `12,5%`; `NaN` for other words. */
export function dutchNumber(words: string): number {
  const digits = /[-\u2212]?[\d.]+(?:,\d+)?/.exec(words)?.[0];
  if (digits === undefined) return Number.NaN;
  return Number(digits.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'));
}
