import { channel, choice, flag, text, type Values } from '../../core/option.js';
import { figureNames } from '../../kit/figure-names.js';
import { specOptions } from '../../vega-lite/spec-options.js';

/** Orders of rows and columns. */
export const orders = ['blocks', 'size', 'data', 'name'] as const;

export const options = {
  row: channel({
    about: 'What gives support: an innovation, a measure, a project.',
    synonyms: 'innovatie,maatregel,initiatief,project,activiteit,programma,naam,rij,innovation,measure,row'.split(','),
  }),
  column: channel({
    about: 'What is supported: a transition, a challenge, a goal.',
    synonyms: 'transitie,opgave,doel,ambitie,thema,kolom,transition,challenge,goal,theme,column'.split(','),
  }),
  strength: channel({
    about:
      'How strong the support is: words such as zwak, matig and sterk, or a number on a scale. Strengths are never added up: of a pair that occurs twice the strongest counts, and a total is how often there is support.',
    synonyms: 'sterkte,steun,verband,relatie,effect,impact,strength,support'.split(','),
  }),
  value: channel({
    about:
      'How much the support is: a number of which the total means something, such as projects or euros. Percentages, scores and means are taken as strengths.',
    type: 'number',
    synonyms: `aantal,bijdrage,budget,projecten,${figureNames},amount`.split(','),
  }),
  levels: text('Words of the strengths from weak to strong, separated by commas: `beetje, redelijk, volop`.'),
  columnNames: text(
    'Every column that there is, separated by commas; one that no row supports is shown as a gap. Also their order with `order="data"`.',
  ),
  order: choice({
    about: 'Order of rows and columns: so that blocks show, by total, as in the data, or by name.',
    choices: orders,
    fallback: 'blocks',
  }),
  listBy: choice({
    about: 'What the list goes by that stands in for the matrix where it does not fit.',
    choices: ['column', 'row'],
    fallback: 'column',
  }),
  all: flag('Shows every row, also where there are many.'),
  ...specOptions,
} as const;

export type MatrixValues = Values<typeof options>;
