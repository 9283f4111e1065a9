import { beneficiaries, projectWords } from './beneficiaries.mjs';
import { districtCollection } from './districts.mjs';
import { firms } from './firms.mjs';
import { programmes } from './programmes.mjs';
import { createRandom } from './random.mjs';
import { euro } from './write-csv.mjs';

export const subsidyColumns = ['jaar', 'niveau', 'fonds', 'programma', 'thema', 'begunstigde', 'project', 'bedrag'];

export const years = [2023, 2024, 2025, 2026];

/** One row per grant per year; corrections are negative, 2026 is provisional. */
export function subsidyRows() {
  const random = createRandom('subsidies');
  const known = { ...beneficiaries, company: random.sample(firms(), 112).map(({ name }) => name) };
  const places = districtCollection().features.map(({ properties }) => properties.statnaam);
  return years.flatMap((year, index) =>
    programmes.flatMap((programme) => {
      const budget = programme.thousands[index] * 1000;
      return budget === 0 ? [] : grants(random, { ...programme, year, budget, known, places });
    }),
  );
}

function grants(random, { level, fund, programme, projects, themes, kinds, year, budget, known, places }) {
  const count = Math.max(1, projects + random.whole(-1, 1));
  const weights = Array.from({ length: count }, () => Math.exp(random.normal() * 0.95));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => {
    const kind = random.weighted(Object.entries(kinds));
    const theme = random.weighted(Object.entries(themes));
    const beneficiary = favoured(random, known[kind], kind);
    const amount = Math.round((budget * weight) / total);
    const words = random.pick(projectWords[theme]);
    const project = `${words} ${kind === 'company' && random.chance(0.5) ? beneficiary : random.pick(places)}`;
    if (random.chance(0.016)) {
      return [
        year,
        level,
        fund,
        programme,
        theme,
        beneficiary,
        `Terugvordering ${project}`,
        shown(-Math.round(amount * 0.3), year),
      ];
    }
    return [
      year,
      level,
      fund,
      programme,
      random.chance(0.025) ? '' : theme,
      random.chance(0.014) ? '' : beneficiary,
      project,
      random.chance(0.026) ? random.pick(['n.v.t.', 'n.v.t.', '']) : shown(amount, year),
    ];
  });
}

/** The first names of a kind are the large organisations; firms are all alike. */
function favoured(random, names, kind) {
  if (kind === 'company') return random.pick(names);
  return random.weighted(names.map((name, rank) => [name, 1 / (rank + 1) ** 0.8]));
}

function shown(amount, year) {
  return `${euro(amount)}${year === years.at(-1) ? '*' : ''}`;
}
