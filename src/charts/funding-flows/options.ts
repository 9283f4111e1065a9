import { channel, channels, choice, number, text, type Values } from '../../core/option.js';

/** What a page may set on funding flows. */
export const options = {
  from: channel({
    about: 'Who gives the money; with `to` and `amount` one row is one flow.',
    type: 'text',
    synonyms: ['van', 'bron', 'from', 'source', 'herkomst', 'gever', 'verstrekker', 'financier', 'fonds', 'Fund_Name'],
  }),
  to: channel({
    about: 'Who or what the money goes to.',
    type: 'text',
    synonyms: ['naar', 'doel', 'to', 'target', 'bestemming', 'begunstigde', 'ontvanger', 'beneficiary'],
  }),
  amount: channel({
    about: 'The amount of money in a row; negative amounts are corrections.',
    type: 'number',
    synonyms: [
      'bedrag',
      "EU-subsidie in Euro's",
      'EU-subsidie',
      'toegekend',
      'toegekend bedrag',
      'verleend',
      'subsidiebedrag',
      'lasten',
      'baten',
      'amount',
      'Project_EU_Budget',
      'ecContribution',
      'subsidie',
    ],
  }),
  stages: channels({
    about: 'Columns that the money passes, in order, such as `Fonds,Programma,Begunstigde`; two to five.',
    type: 'text',
  }),
  period: channel({
    about: 'Year or other period of a row.',
    type: 'period',
    synonyms: ['periode', 'jaar', 'boekjaar', 'begrotingsjaar', 'verleningsjaar', 'subsidiejaar', 'year', 'period'],
  }),
  level: channel({
    about: 'Level of government the money comes from; colours the flows.',
    type: 'text',
    synonyms: ['niveau', 'bestuurslaag', 'overheidslaag', 'bestuursniveau', 'level'],
  }),
  project: channel({
    about: 'What the money is for; counted by name.',
    type: 'text',
    synonyms: ['project', 'projectnaam', 'naam van het project', 'titel van het project', 'Operation_Name', 'acronym'],
  }),
  top: number({
    about: 'How many names a stage shows by themselves before the rest is taken together.',
    fallback: 8,
    min: 1,
    max: 40,
    whole: true,
  }),
  open: text('Numbers of the stages whose rest is opened, such as `2` or `2,3`.'),
  at: text('The period to show, or `all`; by default the latest complete year.'),
  view: choice({
    about: 'Ribbons, bars, or whichever the width has room for.',
    choices: ['auto', 'flow', 'bars'],
    fallback: 'auto',
  }),
};

export type FlowValues = Values<typeof options>;
