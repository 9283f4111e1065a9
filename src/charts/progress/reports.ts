/** What an owner's words say of a goal. */
export type Report = 'reached' | 'on-course' | 'behind';

const not = /\b(niet|geen|nog|deels|gedeeltelijk|not|partly|no)\b/i;
const words: readonly (readonly [Report, RegExp])[] = [
  ['behind', /achter|vertra|oranje|rood|risico|zorg|behind|delay|late|amber|orange|\bred\b|risk|off track/i],
  ['on-course', /koers|schema|planning|groen|on (course|track|schedule)|green/i],
  ['reached', /behaald|bereikt|gehaald|gereed|afgerond|voltooid|klaar|reached|achieved|done|completed?/i],
];

/** What an owner's words say of a goal; `undefined` for words that are not known, or that say that something is not so. */
export function reportOf(reported: string | undefined): Report | undefined {
  if (!reported) return undefined;
  const found = words.find(([, form]) => form.test(reported))?.[0];
  if (found === 'behind' || !not.test(reported)) return found;
  return found === 'on-course' ? 'behind' : undefined;
}
