import { numbers } from '../../core/numbers-option.js';
import { channel, choice, flag, number, text, type Values } from '../../core/option.js';

export const options = {
  from: channel({
    about: 'Matrix form: the occupation that jobseekers come from.',
    type: 'text',
    synonyms: 'van,van beroep,van beroepsgroep,beroep werkzoekende,herkomstberoep,huidig beroep,from,origin'.split(','),
  }),
  to: channel({
    about: 'Matrix form: the occupation they could move to.',
    type: 'text',
    synonyms: 'naar,naar beroep,naar beroepsgroep,beroep vacature,overstapberoep,doelberoep,to,destination'.split(','),
  }),
  occupation: channel({
    about: 'Occupation, occupation group or sector.',
    type: 'text',
    synonyms: 'beroep,beroepsgroep,beroepencluster,beroepsklasse,occupation,BRC,ISCO,sector,richting'.split(','),
  }),
  jobseekers: channel({
    about: 'Number of people who look for work.',
    type: 'number',
    synonyms: 'werkzoekenden,aantal werkzoekenden,WW,GWU,kandidaten,cv,cvs,jobseekers,job seekers,werkzoekende'.split(
      ',',
    ),
  }),
  vacancies: channel({
    about: 'Number of open vacancies.',
    type: 'number',
    synonyms: 'openstaande vacatures,open vacatures,vacatures,aantal vacatures,aantal vac,vacancies,vacature'.split(
      ',',
    ),
  }),
  matched: channel({
    about: 'Number of vacancies that were filled.',
    type: 'number',
    synonyms: 'matches,plaatsingen,vervuld,vervulde vacatures,matched,placements,filled'.split(','),
  }),
  kind: channel({
    about: 'Long form: says whether a row counts vacancies or jobseekers.',
    type: 'text',
    synonyms: 'soort,kind,type,recordtype,vraag of aanbod'.split(','),
  }),
  count: channel({
    about: 'Long form and matrix form: the number in a row.',
    type: 'number',
    synonyms: 'aantal,count,number,waarde,overstappen'.split(','),
  }),
  period: channel({
    about: 'Period or day of the figures.',
    synonyms: 'periode,peildatum,kwartaal,maand,jaar,datum,period,quarter,year'.split(','),
  }),
  region: channel({
    about: 'Region of the figures; the picture sums over all regions in the data.',
    synonyms: 'gemeente,gemeentenaam,arbeidsmarktregio,regio,provincie,municipality,region'.split(','),
  }),
  needs: channel({
    about: 'Skill or other need that employers ask for; several in one cell are separated by `;` or `|`.',
    type: 'text',
    synonyms: 'gevraagde vaardigheid,vaardigheid,vaardigheden,behoefte,skills,needs'.split(','),
  }),
  view: choice({
    about: 'The picture: bars per occupation, moves between occupations, or tension over time.',
    choices: ['auto', 'bars', 'flow', 'trend'],
    fallback: 'auto',
  }),
  sort: choice({ about: 'Order of the bars.', choices: ['tension', 'size', 'name'], fallback: 'tension' }),
  top: number({
    about: 'How many occupations are shown before the list folds.',
    fallback: 12,
    min: 2,
    max: 400,
    whole: true,
  }),
  all: flag('Shows every occupation.'),
  at: text('Period of the bars, such as `2026-Q3`; default the latest that is complete.'),
  thresholds: numbers({
    about: 'Four numbers between the five classes of tension, in vacancies per jobseeker; default those of UWV.',
    fallback: [0.25, 0.67, 1.5, 4],
    length: 4,
  }),
  highlight: text('Name of one occupation that is always shown, in bold.'),
} as const;

export type JobValues = Values<typeof options>;
