import { channel, choice, flag, number, text, type Option, type Values } from '../../core/option.js';
import { specOptions } from '../../vega-lite/spec-options.js';

export const options = {
  goal: channel({
    about: 'What was agreed: a goal, a step, an item of a checklist or a skill.',
    type: 'text',
    synonyms:
      'doel,doelstelling,ambitie,afspraak,opgave,indicator,maatregel,onderdeel,stap,eis,vraag,vaardigheid,competentie,omschrijving,naam,goal,measure,item,requirement,question,skill,name'.split(
        ',',
      ),
  }),
  value: channel({
    about: 'How it stands now.',
    type: 'number',
    synonyms:
      'waarde,stand,huidig,huidige stand,realisatie,gerealiseerd,bereikt,resultaat,actueel,nu,cijfer,niveau,score,value,actual,current,level'.split(
        ',',
      ),
  }),
  target: channel({
    about: 'What is to be reached.',
    type: 'number',
    synonyms:
      'streefwaarde,doelwaarde,streefcijfer,gewenst niveau,gewenst,streefniveau,norm,afgesproken,afspraak,doel,target'.split(
        ',',
      ),
  }),
  start: channel({
    about: 'How it stood at the beginning; without it no pace is told.',
    type: 'number',
    synonyms: 'beginstand,startwaarde,nulmeting,uitgangswaarde,beginwaarde,start,baseline'.split(','),
  }),
  since: channel({
    about: 'Day or period in which the starting figure was measured.',
    synonyms: 'begindatum,startdatum,ingangsdatum,startjaar,beginjaar,vanaf,sinds,since,start date,start,begin'.split(
      ',',
    ),
  }),
  due: channel({
    about: 'Day or period by the end of which the target is to be reached.',
    synonyms: 'termijn,deadline,einddatum,streefdatum,uiterlijk,doeljaar,streefjaar,eindjaar,due,end date,einde'.split(
      ',',
    ),
  }),
  measured: channel({
    about: 'Day or period of the figure; default `date`. Of a goal with several figures the latest counts.',
    synonyms: 'peildatum,gemeten op,gemeten,meetdatum,stand op,peiljaar,datum,measured,as of'.split(','),
  }),
  status: channel({
    about: 'What the owner reports; without figures: whether an item is done, partly done, not done or not applicable.',
    type: 'text',
    synonyms:
      'status,stand van zaken,voortgang,beoordeling,stoplicht,antwoord,voldaan,gereed,state,answer,done,stand,waarde,value'.split(
        ',',
      ),
  }),
  owner: channel({
    about: 'Who is responsible.',
    type: 'text',
    synonyms: 'eigenaar,verantwoordelijke,portefeuillehouder,wethouder,trekker,owner'.split(','),
  }),
  weight: channel({
    about: 'How much a goal counts in the overall share.',
    type: 'number',
    synonyms: 'gewicht,weging,weight'.split(','),
  }),
  group: channel({
    about: 'Programme, chapter, article or team that goals stand under.',
    synonyms: 'programma,thema,hoofdstuk,artikel,fase,team,domein,pijler,afdeling,programme,theme,group'.split(','),
  }),
  unit: channel({
    about: 'Unit of the figures of a row, where rows differ.',
    type: 'text',
    synonyms: ['eenheid', 'unit'],
  }),
  direction: channel({
    about: 'Which way is better, in words such as `hoger` and `lager`; default the way from start to target.',
    type: 'text',
    synonyms: ['richting', 'gewenste richting', 'direction'],
  }),
  startValue: number({ about: 'Starting figure of goals that have none in the data, such as 0 for counts.' }),
  sinceDate: text('Day or period in which goals begin that have no other in the data.'),
  dueDate: text('Day or period by the end of which goals are due that have no other in the data.'),
  date: {
    kind: 'day',
    about: 'Day on which the figures are looked at, or a period that ends then; default that of the data, else today.',
    // Other ways to write a day are understood where goals are intricate.
    parse: (input, { data, today }) => String(input ?? '').trim() || data.metadata.date || today,
  } satisfies Option<string> as Option<string>,
  better: choice({
    about: 'Which way is better for goals without a start or a direction; `auto` is not known.',
    choices: ['auto', 'up', 'down'],
    fallback: 'auto',
  }),
  margin: number({
    about: 'How far behind an even pace still is on course, in points of 100 for the whole way.',
    fallback: 0,
    min: 0,
    max: 50,
  }),
  order: choice({
    about: 'Goals within a programme in the order of the data, or those furthest behind first.',
    choices: ['given', 'behind'],
    fallback: 'given',
  }),
  view: choice({
    about: 'How far goals are on their way, or skills on a scale of levels; `auto` is levels for columns called so.',
    choices: ['auto', 'way', 'levels'],
    fallback: 'auto',
  }),
  levels: number({ about: 'The highest level of a scale of levels.', fallback: 5, min: 2, max: 10, whole: true }),
  all: flag('Shows every goal, also where there are many.'),
  ...specOptions,
} as const;

export type ProgressValues = Values<typeof options>;
