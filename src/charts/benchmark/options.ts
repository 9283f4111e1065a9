import { channel, choice, text, type Values } from '../../core/option.js';
import { figureNames } from '../../kit/figure-names.js';
import { specOptions } from '../../vega-lite/spec-options.js';

const split = (words: string) => words.split(',');

/** Whom a municipality is compared with. */
export const comparisons = ['all', 'province', 'size', 'group', 'list'] as const;

export type Comparison = (typeof comparisons)[number];

export const options = {
  region: channel({
    about: 'Code or name of a municipality or another region: `GM0344`, `0344`, `Utrecht (gemeente)`.',
    synonyms: split(
      'regiocode,gemeentecode,gm code,statcode,regios,codering,region code,code,regio,gemeente,gemeentenaam,buurt,wijk,gebied,municipality,region,naam,provincie',
    ),
  }),
  name: channel({
    about: 'Name of the region, where `region` holds codes.',
    type: 'text',
    synonyms: split('gemeentenaam,regionaam,statnaam,naam,name'),
  }),
  period: channel({
    about: 'Period or day of a figure.',
    synonyms: split('perioden,periode,peildatum,jaar,kwartaal,maand,datum,period,year,quarter,month,date'),
  }),
  lower: channel({
    about: 'Lower end of the interval around a figure.',
    type: 'number',
    synonyms: split('ondergrens,ondergrens 95%,minimum,lower,low'),
  }),
  upper: channel({
    about: 'Upper end of the interval around a figure.',
    type: 'number',
    synonyms: split('bovengrens,bovengrens 95%,maximum,upper,high'),
  }),
  group: channel({
    about: 'Group that a region belongs to, to compare with those of the same group.',
    type: 'text',
    synonyms: split('groep,groepering,grootteklasse,stedelijkheid,cluster,type gemeente,group'),
  }),
  value: channel({
    about: 'The figure that is compared.',
    type: 'number',
    synonyms: split(
      `per 1.000,${figureNames},gemiddelde,voelt zich,tevreden,verkoopprijs,werkloosheid,prijs,inwoners,rate,price`,
    ),
  }),
  municipality: text('Code or name of the municipality that stands out: `GM0344` or `Utrecht`.'),
  compare: choice({
    about:
      'Whom to compare with: all, those in the same province, of the same size (classes of CBS), in the same `group` of the data, or the list in `peers`; `auto` is that list where there is one, else all.',
    choices: ['auto', ...comparisons],
    fallback: 'auto',
  }),
  peers: text('A list of one’s own to compare with: codes or names, split by commas or semicolons.'),
  at: text('The period that is shown, such as `2025`; default the latest that is complete enough.'),
  better: choice({
    about: 'Which way is better; it decides what the first place is. `none` counts from high to low.',
    choices: ['none', 'up', 'down'],
    fallback: 'none',
  }),
  view: choice({
    about: 'A dot for each on one line, or ranked bars; `auto` is bars under 30.',
    choices: ['auto', 'strip', 'bars'],
    fallback: 'auto',
  }),
  ...specOptions,
} as const;

export type BenchmarkValues = Values<typeof options>;
