import type { Status } from '../core/dataset.js';

const marks = new Map<string, Status>([
  ...entries('suppressed', 'x|geheim|vertrouwelijk|confidential|: c|:c'),
  ...entries(
    'unknown',
    '.|..|...|…|-|–|—|−|*|:|onbekend|unknown|niet bekend|n/a|na|n.a.|n.b.|nb|#n/b|#n/a|null|nan|none|geen gegevens|niet beschikbaar',
  ),
  ...entries('impossible', 'n.v.t.|n.v.t|nvt|niet van toepassing|: z|:z'),
]);

function entries(status: Status, list: string): [string, Status][] {
  return list.split('|').map((mark) => [mark, status]);
}

/** The status of a cell that stands for “no value”; it counts only in a column that holds numbers, dates or periods. */
export function missingMark(cell: string): Status | undefined {
  return cell.length > 20 ? undefined : isSentinel(cell) ? 'unknown' : marks.get(cell.toLowerCase());
}

/** A dash: officially nothing (“nihil”), in practice often unknown. */
export function isDash(mark: string): boolean {
  return /^[-–—−]$/.test(mark);
}

/** A number that no one measured but that stands for “no value”. */
export function isSentinel(mark: string): boolean {
  return /^-9999(999)?[789](\.0)?$/.test(mark);
}

/** Whether a mark can be nothing else: a column of only such marks is a column of numbers that are all absent. */
export function isSign(mark: string): boolean {
  return /^([-–—−:…]|\.{1,3})$/.test(mark);
}
