import type { Cell, Field } from '../../core/dataset.js';
import type { Box, Datum, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight, quantity, type Insight, type Quantity } from '../../core/insight.js';
import { openStages, type ShownLink, type ShownNode } from './fold.js';
import type { Apart, FlowLink, FlowNode } from './graph.js';
import type { Figures } from './prepare.js';

/** A mark without shapes takes no room. */
export const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** A share with as many decimals as tell it apart from nothing. */
export function share(part: number, whole: number): Quantity {
  const percent = whole > 0 ? (100 * part) / whole : 0;
  return quantity(percent, '%', { decimals: percent >= 10 ? 0 : percent >= 1 || percent === 0 ? 1 : 2 });
}

/** Makes the marks of one drawing: the same whatever the view. */
export interface MarkMaker {
  /** The name as the reader sees it. */
  nameOf(node: ShownNode): string;
  short(amount: number): string;
  node(node: ShownNode, box: Box, shapes: readonly Shape[]): Mark;
  link(link: ShownLink, box?: Box, shapes?: readonly Shape[]): Mark;
  apart(): readonly Mark[];
}

export function markMaker(figures: Figures, frame: Frame, open: string | undefined): MarkMaker {
  const { locale } = frame;
  const { amountField, total, linked, depth } = figures;
  const word = (name: string, type: Field['type'] = 'text'): Field => ({ name: locale.say(name), type });
  const flowField = word('field.flow');
  const shareField: Field = { ...word('field.share', 'number'), unit: '%', decimals: 2 };
  const rowsField: Field = word('field.rows', 'number');
  const receivedField: Field = { ...amountField, name: locale.say('field.received') };
  const givenField: Field = { ...amountField, name: locale.say('field.given') };
  const remarkField = word('field.remark');
  const stageField = (stage: number): Field =>
    figures.stages[stage] === undefined ? word('field.name') : { name: figures.stages[stage], type: 'text' };

  const money = (value: number, provisional: number): Cell =>
    provisional !== 0 ? { value, status: 'provisional' } : { value };
  const percent = (amount: number): Cell => ({ value: total > 0 ? (100 * amount) / total : null });
  const plainName = (name: string | undefined) => name ?? locale.say('node.unknown');
  const nameOf = (node: ShownNode) =>
    node.kind === 'rest' ? locale.say('node.rest', { count: node.holds.length }) : plainName(node.name);

  const nodeDatum = (node: FlowNode | ShownNode, name: string): Datum[] => [
    [stageField(node.stage), { value: name }],
    [amountField, money(node.amount, node.provisional)],
    [shareField, percent(node.amount)],
    ...(linked && node.given > 0 && node.received > 0 && node.given !== node.received
      ? ([
          [receivedField, { value: node.received }],
          [givenField, { value: node.given }],
        ] as const)
      : []),
    [rowsField, { value: node.rows }],
  ];
  const linkDatum = (link: FlowLink | ShownLink, source: string, target: string): Datum[] => [
    [flowField, { value: `${source} → ${target}` }],
    [amountField, money(link.amount, link.provisional)],
    [shareField, percent(link.amount)],
    [rowsField, { value: link.rows }],
  ];

  const linkId = ({ source, target }: FlowLink | ShownLink) =>
    `link${!linked && source.stage > 0 ? source.stage + 1 : ''}:${source.part}>${target.part}`;

  const realLink = (link: FlowLink): Mark => ({
    id: linkId(link),
    kind: 'link',
    datum: linkDatum(link, plainName(link.source.name), plainName(link.target.name)),
    box: nowhere,
    shapes: [],
    ends: [link.source.id, link.target.id],
  });

  const nodeSays = (node: ShownNode): Insight[] => {
    const says: Insight[] = [];
    const of = figures.nodes.filter((other) => other.stage === node.stage && other.name !== undefined).length;
    if (node.rank !== undefined && of > 2) says.push(insight('says.rank', { rank: node.rank, of }));
    if (node.kind === 'rest') says.push(insight(isOpen(node.stage) ? 'says.close' : 'says.open'));
    return says;
  };
  const opened = openStages(open);
  const isOpen = (stage: number) => opened.includes(stage);
  const toggled = (stage: number) =>
    (isOpen(stage) ? opened.filter((other) => other !== stage) : [...opened, stage].sort((a, b) => a - b))
      .map((at) => at + 1)
      .join(',');

  return {
    nameOf,
    short: (amount) => locale.write(quantity(amount, amountField.unit, { short: true })),
    node: (node, box, shapes) => ({
      id: node.id,
      kind: 'node',
      datum: nodeDatum(node, nameOf(node)),
      box,
      shapes,
      layer: node.stage,
      says: nodeSays(node),
      ...(node.kind === 'rest'
        ? {
            action: { option: 'open', value: toggled(node.stage) },
            marks: node.holds.map((held) => ({
              id: held.id,
              kind: 'node',
              datum: nodeDatum(held, plainName(held.name)),
              box: nowhere,
              shapes: [],
              layer: held.stage,
            })),
          }
        : {}),
    }),
    link(link, box = nowhere, shapes = []) {
      const { source, target, holds, missing } = link;
      const folded = source.kind === 'rest' || target.kind === 'rest';
      const says: Insight[] = [
        insight('says.share-of', { share: share(link.amount, source.given), source: nameOf(source) }),
        ...(depth > 1
          ? [insight('says.share-in', { share: share(link.amount, target.received), target: nameOf(target) })]
          : []),
        ...(missing > 0 ? [insight('says.missing', { count: missing })] : []),
      ];
      return {
        id: linkId(link),
        kind: 'link',
        datum: linkDatum(link, nameOf(source), nameOf(target)),
        box,
        shapes,
        says,
        ends: [source.id, target.id],
        ...(folded ? { marks: holds.map(realLink) } : {}),
      };
    },
    apart: () => figures.apart.map((part) => apartMark(part)),
  };

  function apartMark({ id, names, amount, rows, why }: Apart): Mark {
    const value: Cell = why === 'suppressed' ? { value: null, status: 'suppressed' } : { value: amount };
    return {
      id,
      kind: 'apart',
      datum: [
        [flowField, { value: names.map(plainName).join(' → ') }],
        [amountField, value],
        [rowsField, { value: rows }],
        [remarkField, { value: locale.say(`apart.${why}`) }],
      ],
      box: nowhere,
      shapes: [],
    };
  }
}
