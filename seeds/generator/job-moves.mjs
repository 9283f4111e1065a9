import { createRandom } from './random.mjs';
import { occupations } from './occupations.mjs';
import { dutchWhole } from './write-csv.mjs';

export const jobMovesColumns = ['van', 'naar', 'aantal'];

/** Per occupation with many jobseekers: the share of them that could move, and to which work, most likely first. */
const moves = {
  'Administratief medewerkers': [
    0.5,
    [
      'Accountants en belastingadviseurs',
      'Milieukundigen en vergunningverleners',
      'Medewerkers salarisadministratie',
      'Pedagogisch medewerkers kinderopvang',
      'Energieadviseurs woningen',
      'Logistiek planners',
      'Verzorgenden individuele gezondheidszorg',
      'Beveiligers en toezichthouders',
      'Informatiebeveiligers',
      'Buschauffeurs en trambestuurders',
    ],
  ],
  'Medewerkers verzekeringen en schadebehandelaars': [
    0.56,
    [
      'Accountants en belastingadviseurs',
      'Energieadviseurs woningen',
      'Informatiebeveiligers',
      'Milieukundigen en vergunningverleners',
      'Juristen',
      'Medewerkers salarisadministratie',
    ],
  ],
  'Secretarieel medewerkers en managementondersteuners op kantoor': [
    0.48,
    [
      'Pedagogisch medewerkers kinderopvang',
      'Projectleiders energietransitie',
      'Maatschappelijk werkers en wijkcoaches',
      'Medewerkers salarisadministratie',
      'Verzorgenden individuele gezondheidszorg',
      'Intern begeleiders en leerlingcoaches',
    ],
  ],
  'Receptionisten en telefonisten': [
    0.52,
    [
      'Medewerkers recreatie en jachthaven',
      'Pedagogisch medewerkers kinderopvang',
      'Beveiligers en toezichthouders',
      'Verzorgenden individuele gezondheidszorg',
      'Kelners en barpersoneel',
      'Medewerkers klantenservice en contactcentrum',
    ],
  ],
  'Medewerkers klantenservice en contactcentrum': [
    0.47,
    [
      'Energieadviseurs woningen',
      'Maatschappelijk werkers en wijkcoaches',
      'Pedagogisch medewerkers kinderopvang',
      'Beveiligers en toezichthouders',
      'Vertegenwoordigers en accountmanagers',
      'Administratief medewerkers',
      'Verzorgenden individuele gezondheidszorg',
    ],
  ],
  Gegevensinvoerders: [
    0.44,
    [
      'Data-analisten en datawetenschappers',
      'Medewerkers salarisadministratie',
      'Vakkenvullers',
      'Logistiek planners',
      'Bouwkundig tekenaars en calculatoren',
    ],
  ],
  Productiemedewerkers: [
    0.6,
    [
      'Isolatiemedewerkers',
      'Machinemonteurs',
      'Lassers en plaatwerkers',
      'Scheepsbouwers en jachtbouwers',
      'Onderhoudsmonteurs van zonnepanelen, warmtepompen en laadpalen',
      'Netbeheerders en kabelmonteurs',
      'Operators procesindustrie',
      'Timmerlieden',
    ],
  ],
  Magazijnmedewerkers: [
    0.54,
    [
      'Vrachtwagenchauffeurs',
      'Schippers, matrozen en havenmedewerkers',
      'Isolatiemedewerkers',
      'Netbeheerders en kabelmonteurs',
      'Grondwerkers en stratenmakers',
      'Vakkenvullers',
      'Buschauffeurs en trambestuurders',
    ],
  ],
  'Verkoopmedewerkers detailhandel': [
    0.46,
    [
      'Pedagogisch medewerkers kinderopvang',
      'Verzorgenden individuele gezondheidszorg',
      'Monteurs en verkopers van fietsen',
      'Kelners en barpersoneel',
      'Bakkers en slagers',
      'Medewerkers recreatie en jachthaven',
      'Huishoudelijke hulpen in de thuiszorg',
    ],
  ],
  Kassamedewerkers: [
    0.42,
    [
      'Vakkenvullers',
      'Huishoudelijke hulpen in de thuiszorg',
      'Kelners en barpersoneel',
      'Pedagogisch medewerkers kinderopvang',
      'Beveiligers en toezichthouders',
    ],
  ],
  'Marketingmedewerkers en contentmakers': [
    0.38,
    [
      'Vertegenwoordigers en accountmanagers',
      'Leraren talen en maatschappijvakken',
      'Energieadviseurs woningen',
      'Projectleiders energietransitie',
      'Data-analisten en datawetenschappers',
    ],
  ],
  Communicatieadviseurs: [
    0.36,
    [
      'Leraren talen en maatschappijvakken',
      'Projectleiders energietransitie',
      'Beleidsadviseurs',
      'Maatschappelijk werkers en wijkcoaches',
    ],
  ],
  'Bestelbezorgers en koeriers': [
    0.55,
    [
      'Buschauffeurs en trambestuurders',
      'Vrachtwagenchauffeurs',
      'Monteurs en verkopers van fietsen',
      'Onderhoudsmonteurs van zonnepanelen, warmtepompen en laadpalen',
      'Netbeheerders en kabelmonteurs',
    ],
  ],
  Schoonmakers: [
    0.34,
    [
      'Huishoudelijke hulpen in de thuiszorg',
      'Verzorgenden individuele gezondheidszorg',
      'Medewerkers gehandicaptenzorg en persoonlijke begeleiding thuis',
      'Hotelmedewerkers en kamerschoonmakers',
      'Technici waterbeheer en rioolwaterzuivering',
    ],
  ],
  Softwareontwikkelaars: [
    0.5,
    [
      'Informatiebeveiligers',
      'Leraren wiskunde, natuurkunde en techniek',
      'Ingenieurs werktuigbouw en elektrotechniek',
      'Data-analisten en datawetenschappers',
    ],
  ],
  'Webontwikkelaars en ontwerpers van digitale diensten': [
    0.48,
    ['Softwareontwikkelaars', 'Informatiebeveiligers', 'Docenten beroepsonderwijs en praktijkopleiders'],
  ],
  'Helpdeskmedewerkers ICT': [
    0.52,
    [
      'Systeembeheerders en netwerkbeheerders',
      'Elektromonteurs',
      'Informatiebeveiligers',
      'Netbeheerders en kabelmonteurs',
    ],
  ],
  Onderwijsassistenten: [
    0.62,
    [
      'Pedagogisch medewerkers kinderopvang',
      'Leraren basisonderwijs',
      'Medewerkers gehandicaptenzorg en persoonlijke begeleiding thuis',
      'Intern begeleiders en leerlingcoaches',
    ],
  ],
  'Medewerkers groenvoorziening': [
    0.4,
    [
      'Hoveniers',
      'Grondwerkers en stratenmakers',
      'Technici waterbeheer en rioolwaterzuivering',
      'Waterbouwers en baggeraars',
    ],
  ],
  Evenementenmedewerkers: [
    0.45,
    ['Medewerkers recreatie en jachthaven', 'Koks', 'Projectleiders energietransitie', 'Kelners en barpersoneel'],
  ],
};

/** Possible moves from the occupation of jobseekers to the occupation of vacancies; counts under 5 are secret. */
export function jobMoveRows() {
  const random = createRandom('job moves');
  const jobseekersOf = new Map(occupations.map(({ name, jobseekers }) => [name, jobseekers]));
  return Object.entries(moves).flatMap(([from, [share, targets]]) => {
    const weights = targets.map((_, rank) => Math.exp(-0.42 * rank) * (0.7 + 0.6 * random.next()));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return targets.map((to, rank) => {
      const count = Math.round((jobseekersOf.get(from) * share * weights[rank]) / total);
      return [from, to, count < 5 ? 'x' : dutchWhole(count)];
    });
  });
}
