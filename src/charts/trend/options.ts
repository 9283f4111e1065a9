import { channel, choice, number, text, type Option, type Values } from '../../core/option.js';
import { specOptions } from '../../vega-lite/spec-options.js';
import { periodOption } from './period-option.js';

export const options = {
  period: channel({
    about: 'Period or day of a figure: year, half-year, quarter, month, week, school year or day.',
    synonyms:
      'perioden,periode,maand,kwartaal,halfjaar,schooljaar,jaar,week,peildatum,datum,dag,period,month,quarter,year,date'.split(
        ',',
      ),
  }),
  target: channel({
    about: 'What was agreed to reach, per period; the last one is the goal and those before it the path.',
    type: 'number',
    synonyms: 'doel,streefwaarde,doelstelling,streefcijfer,norm,ambitie,target,goal'.split(','),
  }),
  forecast: channel({
    about: 'What was expected, beside what happened.',
    type: 'number',
    synonyms: 'verwachting,verwacht,prognose,raming,voorspelling,begroot,forecast,expected'.split(','),
  }),
  lower: channel({
    about: 'Lower end of the interval around a figure.',
    type: 'number',
    synonyms: 'ondergrens,ondergrens 95%,laag,minimum,lower,low'.split(','),
  }),
  upper: channel({
    about: 'Upper end of the interval around a figure.',
    type: 'number',
    synonyms: 'bovengrens,bovengrens 95%,hoog,maximum,upper,high'.split(','),
  }),
  status: channel({
    about: 'How sure a figure is: final, provisional, revised, forecast, or secret.',
    type: 'text',
    synonyms: 'status,soort cijfer,voorlopig of definitief'.split(','),
  }),
  series: channel({
    about: 'What a line is about, such as a municipality; one line for each.',
    type: 'text',
    synonyms: 'reeks,gebied,gemeente,gemeentenaam,regio,regios,naam,groep,categorie,series,region,name,group'.split(
      ',',
    ),
  }),
  value: channel({
    about: 'The figure that is drawn through time.',
    type: 'number',
    synonyms: (
      'waarde,cijfer,gerealiseerd,realisatie,werkelijk,stand,score,percentage,aandeel,aantal,totaal,bedrag,gemiddelde,werkloosheid,' +
      'wachttijd,verkoopprijs,prijs,inwoners,woningen,vacatures,bijstand,uitstoot,verbruik,deelname,voelt zich,tevreden,' +
      'value,actual,count,rate,unemployment,price'
    ).split(','),
  }),
  targetValue: number({ about: 'What was agreed to reach, where the data does not say.' }),
  targetDate: periodOption({ about: 'Year, month or day by which the target is to be reached, such as `2030`.' }),
  better: choice({
    about: 'Which way is better; `auto` is the way from the first figure to the target.',
    choices: ['auto', 'up', 'down'],
    fallback: 'auto',
  }),
  // Understood by the part that shows them: few pages have some.
  events: {
    kind: 'text',
    about:
      'What happened when: `2026-03-12 De raad stelt het plan vast; 2026-07-01 De regels gaan in`. Also a child list with a `<time>` per item.',
    parse: (input) => input || undefined,
  } as Option<unknown>,
  eventsUrl: text('Address of a file with a date and words per row.'),
  measureDate: periodOption({ about: 'Day on which a measure began, to compare the mean before and after it.' }),
  index: periodOption({ about: 'Period that is 100, such as `2020`; the lines then show how they changed since.' }),
  grain: choice({
    about: 'Which periods are drawn where the data mixes them; `auto` is the finest that is complete.',
    choices: ['auto', 'day', 'week', 'month', 'quarter', 'half-year', 'school-year', 'year'],
    fallback: 'auto',
  }),
  view: choice({
    about: 'All lines in one picture or a small picture for each; `auto` is one picture up to six lines.',
    choices: ['auto', 'single', 'multiples'],
    fallback: 'auto',
  }),
  highlight: text('Name of the line that is told first; default the first in the data.'),
  peer: text('Name of the line to compare with; default one that is called Nederland, the province or an average.'),
  ...specOptions,
} as const;

export type TrendValues = Values<typeof options>;
