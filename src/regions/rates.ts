import type { Field } from '../core/dataset.js';

const units = /^(%|‰|procentpunt|index|°c|db|years?|jaar)$|\bper\b|\/|= ?100/i;

const words =
  /%|‰|€\/\w|\/ ?(km|ha|inw|jaar|1)|\bper\b|percent|procent|promille|gemiddeld|\bgem\.|mediaan|median|average|\bmean\b|index|= ?100|ratio\b|aandeel|\bshare\b|\brate\b|dichtheid|density|stedelijkheid|graad\b|quote\b|relatief|verhouding|\b(rang|rank|score|cijfer|prijs|price|tarief|afstand|distance)\b|(geboorte|sterfte|rapport|vruchtbaarheids)cijfer|participatie( |$)(?!-)|\b(lat|lon|lng|latitude|longitude|breedtegraad|lengtegraad)\b|co[oö]rdina/i;

const identifiers = /^_?(id|fid|gid|nr|row ?id|rij ?nummer|object ?id|_id)$/i;

/** Whether a name or a unit says that figures cannot be added up: percentages, averages, indices, “per 1.000”. */
export function isRate(name: string, unit?: string): boolean {
  if (unit !== undefined && units.test(unit)) return true;
  // `GeboorteRelatief_25` and `PersonenautoSPerHuishouden_103` are words as well.
  return words.test(
    name
      .replace(/_\d+$/, '')
      .replace(/([a-z])(?=[A-Z\d])|([A-Z])(?=[A-Z][a-z])/g, '$1$2 ')
      .replace(/_/g, ' '),
  );
}

/** Whether a column only numbers the rows. */
export function isRowNumber({ name }: Pick<Field, 'name'>): boolean {
  return identifiers.test(name.replace(/([a-z])([A-Z])/g, '$1 $2').trim());
}
