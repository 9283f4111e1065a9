/** A period as Eurostat and its peers write it (`2022-S1`, `2022M05D03`) in a spelling that is read. */
export function timeCode(code: string): string {
  return code
    .replace(/^(\d{4})-?S([12])$/i, '$1-H$2')
    .replace(/^(\d{4})-?M(\d\d)-?D(\d\d)$/i, '$1-$2-$3')
    .replace(/^(\d{4})A(?:00|1)?$/, '$1');
}
