import { createRandom } from './random.mjs';
import { occupations } from './occupations.mjs';
import { dutchWhole } from './write-csv.mjs';

export const quarters = [
  '2023KW04',
  ...['2024', '2025'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}KW0${quarter}`)),
  ...[1, 2, 3].map((quarter) => `2026KW0${quarter}`),
];

export const labourMarketColumns = [
  'kwartaal',
  'beroepsgroep',
  'richting',
  'werkzoekenden',
  'vacatures',
  'vervuld',
  'gevraagde vaardigheid',
];

/** A count under this number is secret: a person could be recognised. */
const secretBelow = 5;

/** How busy a quarter is in a sector: factors on vacancies for the first up to the fourth quarter. */
const seasons = {
  'Horeca en toerisme': [0.9, 1.14, 1.08, 0.88],
  'Groen, water en voedsel': [1.02, 1.14, 1.0, 0.84],
  'Onderwijs en kinderopvang': [0.98, 1.12, 0.98, 0.92],
  'Handel en verkoop': [0.94, 0.98, 1.02, 1.06],
  'Transport en logistiek': [0.94, 0.98, 1.01, 1.07],
  'Bouw en infra': [1.03, 1.04, 1.0, 0.93],
};

/** Work that the insurance office did, which closed in the summer of 2025. */
const closedOffice = new Set([
  'Administratief medewerkers',
  'Secretarieel medewerkers en managementondersteuners op kantoor',
  'Receptionisten en telefonisten',
  'Medewerkers klantenservice en contactcentrum',
  'Medewerkers verzekeringen en schadebehandelaars',
]);

/** One row per occupation group per quarter, oldest quarter first. */
export function labourMarketRows() {
  const histories = occupations.map((occupation) => history(occupation));
  return quarters.flatMap((quarter, time) =>
    occupations.map((occupation, index) => {
      const { jobseekers, vacancies, filled } = histories[index][time];
      const mark = quarter === quarters.at(-1) ? '*' : '';
      const show = (count) => (count > 0 && count < secretBelow ? 'x' : `${dutchWhole(count)}${mark}`);
      return [
        quarter,
        occupation.name,
        occupation.sector,
        show(jobseekers),
        vacanciesUnknown(occupation, quarter) ? '.' : show(vacancies),
        filledUnknown(occupation, quarter) ? '.' : show(filled),
        skillUnknown(occupation, quarter) ? '' : occupation.skill,
      ];
    }),
  );
}

function history(occupation) {
  const random = createRandom(`labour market ${occupation.name}`);
  const last = quarters.length - 1;
  return quarters.map((quarter, time) => {
    const progress = time / last;
    const jobseekers = count(
      random,
      occupation.jobseekers * path(occupation.jobseekersChange, jobseekersProgress(occupation, time, progress)),
    );
    const vacancies = count(
      random,
      occupation.vacancies * path(occupation.vacanciesChange, progress) * season(occupation.sector, quarter),
    );
    const tension = vacancies / Math.max(jobseekers, 1);
    const share = Math.min(0.78, Math.max(0.22, 0.58 - 0.13 * Math.log(tension + 0.3) + random.normal() * 0.05));
    return { jobseekers, vacancies, filled: Math.round(vacancies * share) };
  });
}

/** Where a series stands between its first quarter and its last, as a factor on the last value. */
function path(change, progress) {
  const start = 1 / (1 + change / 100);
  return start * (1 - progress) + progress;
}

function jobseekersProgress(occupation, time, progress) {
  if (!closedOffice.has(occupation.name)) return progress;
  const closing = quarters.indexOf('2025KW03');
  return time < closing ? progress * 0.35 : 0.62 + (0.38 * (time - closing)) / (quarters.length - 1 - closing);
}

function season(sector, quarter) {
  return seasons[sector]?.[Number(quarter.at(-1)) - 1] ?? 1;
}

function count(random, expected) {
  const noise = random.normal() * (0.025 + 0.35 / Math.sqrt(expected + 4));
  return Math.max(0, Math.round(expected * (1 + noise)));
}

/** The registration system of ICT employers was replaced in the first quarter of 2024. */
function filledUnknown({ sector }, quarter) {
  return sector === 'ICT en data' && quarter === '2024KW01';
}

/** Two groups were counted for the first time in the second quarter of 2024. */
function vacanciesUnknown({ name }, quarter) {
  const young = ['Vissers en kwekers van wier en schelpdieren', 'Projectleiders energietransitie'];
  return young.includes(name) && quarter < '2024KW02';
}

function skillUnknown(occupation, quarter) {
  return vacanciesUnknown(occupation, quarter) || occupation.name === 'Vakkenvullers';
}
