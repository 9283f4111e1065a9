/** A name without case, accents, spaces, signs and trailing numbers: `Aantal_Vacatures_3` → `aantalvacatures`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?<=\D)\d+$/, '');
}
