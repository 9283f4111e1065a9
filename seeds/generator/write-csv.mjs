/** Writes rows the way Dutch spreadsheets do: `;`, UTF-8 with a byte order mark, CRLF. */
export function writeCsv(columns, rows) {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value) {
  const text = String(value ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A whole number with points between the thousands: `1234567` becomes `1.234.567`. */
export function dutchWhole(value) {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `-${digits}` : digits;
}

/** An amount in whole euros: `€ 2.034.550`, `€ -12.500`. */
export function euro(value) {
  return `€ ${dutchWhole(value)}`;
}
