import { channel, choice, flag, text, type Values } from '../../core/option.js';
import { specOptions } from '../../vega-lite/spec-options.js';

export const presets = ['value-risk', 'effort-value', 'participation'] as const;
export const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

/** The ends of a scale. */
export type Ends = readonly [low: number, high: number];

export const options = {
  item: channel({
    about: 'What is weighed: a measure, a project, someone who takes part.',
    synonyms:
      'item,initiatief,maatregel,project,toepassing,onderwerp,idee,stakeholder,partij,organisatie,naam,titel,name,measure'.split(
        ',',
      ),
  }),
  x: channel({
    about: 'What runs to the right: risk, effort or influence.',
    type: 'number',
    synonyms: 'risico,inspanning,moeite,invloed,macht,risk,effort,influence,power,x'.split(','),
  }),
  y: channel({
    about: 'What runs up: value or involvement.',
    type: 'number',
    synonyms: 'waarde,opbrengst,baten,impact,betrokkenheid,belang,value,benefit,involvement,interest,y'.split(','),
  }),
  size: channel({
    about: 'How large an item is, drawn as the area of its dot.',
    type: 'number',
    synonyms: 'omvang,budget,kosten,bedrag,aantal,size,cost'.split(','),
  }),
  group: channel({
    about: 'What an item belongs to, told by colour and shape.',
    type: 'text',
    synonyms: 'groep,thema,domein,programma,categorie,group,theme,category'.split(','),
  }),
  preset: choice({
    about: 'Names of the quadrants, and which of them is where to begin; `auto` follows from the names of the columns.',
    choices: ['auto', ...presets],
    fallback: 'auto',
  }),
  // Understood by the part that is brought for what a page gives.
  split: text(
    'Where the quadrants part: `middle` of the scales, `median` of the items, or a number for both scales or for each: `3 4`. Default `middle`.',
  ),
  scale: text(
    'Ends of the scales, for both or for each: `1 5` or `1 5; 0 100`. Default found from the data: 1–5, 0–10, 0–100 or what fits.',
  ),
  topLeft: text('Name of the quadrant left above; default that of the preset.'),
  topRight: text('Name of the quadrant right above; default that of the preset.'),
  bottomLeft: text('Name of the quadrant left below; default that of the preset.'),
  bottomRight: text('Name of the quadrant right below; default that of the preset.'),
  begin: choice({
    about: 'The quadrant to begin with; `auto` is that of the preset.',
    choices: ['auto', ...corners],
    fallback: 'auto',
  }),
  all: flag('Lists every item, also where there are many.'),
  ...specOptions,
} as const;

export type PriorityValues = Values<typeof options>;
