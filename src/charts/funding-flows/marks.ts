import type { Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight, quantity, type Quantity } from '../../core/insight.js';
import { openStages, toggled } from './fold.js';
import type { FlowLink, FlowNode } from './graph.js';
import type { Figures } from './prepare.js';

/** A mark without shapes takes no room. */
const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** A share with as many decimals as tell it apart from nothing. */
export function share(part: number, whole: number): Quantity {
  const percent = whole > 0 ? (100 * part) / whole : 0;
  return quantity(percent, '%', { decimals: percent >= 9.95 ? 0 : percent >= 1 || percent === 0 ? 1 : 2 });
}

/** Makes the marks of one drawing: the same whatever the view. */
export interface MarkMaker {
  /** The name as the reader sees it. */
  nameOf(node: FlowNode): string;
  short(amount: number): string;
  node(node: FlowNode, box?: Box, shapes?: readonly Shape[]): Mark;
  link(link: FlowLink, box?: Box, shapes?: readonly Shape[]): Mark;
  apart(): readonly Mark[];
}

export function markMaker(figures: Figures, { locale }: Frame, open: string | undefined): MarkMaker {
  const { amountField, total, linked, stages } = figures;
  const opened = openStages(open);
  const field = (key: string, type: Field['type'] = 'text'): Field => ({ name: locale.say(`field.${key}`), type });
  const flow = field('flow');
  const shareField: Field = { ...field('share', 'number'), unit: '%', decimals: 2 };
  const rowsField = field('rows', 'number');
  const money = (key: string, value: number): Datum => [
    { ...amountField, name: locale.say(`field.${key}`) },
    { value },
  ];

  const plain = (name: string | undefined) => name ?? locale.say('node.unknown');
  const nameOf = ({ kind, name, holds }: FlowNode) =>
    kind === 'rest' ? locale.say('node.rest', { count: holds.length }) : plain(name);
  const figuresOf = ({ amount, provisional, rows }: FlowNode | FlowLink, between: readonly Datum[] = []): Datum[] => [
    [amountField, provisional === 0 ? { value: amount } : { value: amount, status: 'provisional' }],
    [shareField, { value: total > 0 ? (100 * amount) / total : null }],
    ...between,
    [rowsField, { value: rows }],
  ];

  const node: MarkMaker['node'] = (of, box = nowhere, shapes = []) => {
    const { stage, given, received, rank } = of;
    const passes = linked && given > 0 && received > 0 && given !== received;
    const isRest = of.kind === 'rest';
    return {
      id: of.id,
      kind: 'node',
      datum: [
        [stages[stage] === undefined ? field('name') : { name: stages[stage], type: 'text' }, { value: nameOf(of) }],
        ...figuresOf(of, passes ? [money('received', received), money('given', given)] : []),
      ],
      box,
      shapes,
      layer: stage,
      says: [
        ...(rank && of.of && of.of > 2 ? [insight('says.rank', { rank, of: of.of })] : []),
        ...(isRest ? [insight(opened.includes(stage) ? 'says.close' : 'says.open')] : []),
      ],
      ...(isRest
        ? {
            action: { option: 'open', value: toggled(opened, stage) },
            marks: of.holds.map((held) => node(held)),
          }
        : {}),
    };
  };

  const link: MarkMaker['link'] = (of, box = nowhere, shapes = []) => {
    const { source, target, amount, missing } = of;
    const names = { source: nameOf(source), target: nameOf(target) };
    return {
      id: `link${!linked && source.stage > 0 ? source.stage + 1 : ''}:${source.part}>${target.part}`,
      kind: 'link',
      datum: [[flow, { value: `${names.source} → ${names.target}` }], ...figuresOf(of)],
      box,
      shapes,
      // Not for what is folded away: nobody stops there.
      says:
        shapes.length === 0
          ? []
          : [
              insight('says.share-of', { share: share(amount, source.given), source: names.source }),
              insight('says.share-in', { share: share(amount, target.received), target: names.target }),
              ...(missing > 0 ? [insight('note.no-amount', { count: missing })] : []),
            ],
      ends: [source.id, target.id],
      ...(source.kind === 'rest' || target.kind === 'rest' ? { marks: of.holds.map((held) => link(held)) } : {}),
    };
  };

  return {
    nameOf,
    short: (amount) => locale.write(quantity(amount, amountField.unit, { short: true })),
    node,
    link,
    apart: () =>
      figures.apart.map(({ id, names, amount, rows, why }) => ({
        id,
        kind: 'apart',
        datum: [
          [flow, { value: names.map(plain).join(' → ') }],
          [amountField, why === 'suppressed' ? { value: null, status: why } : { value: amount }],
          [rowsField, { value: rows }],
          [field('remark'), { value: locale.say(`apart.${why}`) }],
        ],
        box: nowhere,
        shapes: [],
      })),
  };
}

/** A column's name as a heading: sources write `fonds`. */
export function heading(name = ''): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Catches the pointer between a mark and its words; not to be seen. `around` is px above and below. */
export function hitArea({ x, y, width, height }: Box, around = 0): Shape {
  return { shape: 'rect', x, y: y - around, width, height: height + 2 * around, fill: 'surface', opacity: 0 };
}
