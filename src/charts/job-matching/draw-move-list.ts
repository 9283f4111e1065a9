import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import type { Insight } from '../../core/insight.js';
import { wrapText } from '../../kit/text.js';
import { computed, keyField, numberText } from './datum.js';
import { button, nowhere } from './fold-mark.js';
import { isSame, type End, type Grouped, type Ribbon } from './group-moves.js';
import { ribbonAbout } from './move-marks.js';
import type { JobValues } from './options.js';

const indent = 16;
const bar = 14;
const shownTargets = 3;

/** The flow as a list: per occupation of jobseekers, bars for the occupations that they could move to. */
export function drawMoveList(
  { sources, ribbons }: Grouped,
  hidden: readonly Mark[],
  notes: readonly Insight[],
  values: JobValues,
  frame: Frame,
): Drawing {
  const { width, locale, theme, measure } = frame;
  const small = Math.max(12, theme.textSize - 1);
  const total = sources.reduce((sum, end) => sum + end.total, 0);
  const most = Math.max(...ribbons.map((ribbon) => ribbon.total));
  const widest = Math.max(...ribbons.map((ribbon) => measure(numberText(ribbon.total, locale), small)));
  const unit = (width - indent - widest - 8) / most;
  const rest = (end: End) => end.name ?? locale.say('name.rest', { count: end.names.length });
  const guides: Guide[] = [];
  const marks: Mark[] = [];
  let y = 0;
  let isFolded = sources.some(({ name }) => name === undefined);

  const head = wrapText(locale.say('axis.moves'), width, small, measure, 3);
  const captions = head.map((text, at): Shape => ({
    shape: 'text',
    x: 0,
    y: small + at * (small + 5),
    text,
    size: small,
    fill: 'subtle',
  }));
  guides.push({ kind: 'caption', channel: 'columns', shapes: captions });
  y = head.length * (small + 5) + 8;

  for (const source of sources) {
    const own = ribbons
      .filter(({ from }) => from === source)
      .sort((a, b) => Number(!a.to.name) - Number(!b.to.name) || b.total - a.total);
    const cut = values.all || own.length <= shownTargets + 1 ? own.length : shownTargets;
    const number = numberText(source.total, locale);
    const lines = wrapText(
      rest(source),
      width - measure(`  ${number}`, theme.textSize, 600),
      theme.textSize,
      measure,
      3,
      600,
    );
    const top = y;
    const shapes: Shape[] = lines.map((text, at) => ({
      shape: 'text',
      x: 0,
      y: y + theme.textSize + at * 18,
      text,
      weight: 600,
    }));
    shapes.push({ shape: 'text', x: width, y: y + theme.textSize, text: number, weight: 600, anchor: 'end' });
    y += lines.length * 18 + 4;
    const held: Mark[] = own.slice(0, cut).map((ribbon) => {
      const mark = barMark(ribbon, y, unit, small, total, values, frame);
      y += mark.box.height + 2;
      return mark;
    });
    const folded = own.slice(cut);
    held.push(
      ...folded.map((ribbon): Mark => ({ ...ribbonAbout(ribbon, total, values, locale), box: nowhere, shapes: [] })),
    );
    if (folded.length > 0) {
      isFolded = true;
      const sum = folded.reduce((all, ribbon) => all + ribbon.total, 0);
      const text = locale.say('fold.targets', { count: folded.length, sum: { value: sum, short: sum >= 1e6 } });
      for (const words of wrapText(text, width - indent, small, measure, 2)) {
        shapes.push({ shape: 'text', x: indent, y: y + small, text: words, size: small, fill: 'subtle' });
        y += small + 4;
      }
      y += 4;
    }
    marks.push({
      id: `from:${source.name ?? '…'}`,
      kind: 'source',
      datum: [
        [keyField('from', values, locale), { value: rest(source) }],
        [keyField('count', values, locale, 'number'), { value: source.total }],
      ],
      box: { x: 0, y: top, width, height: y - top },
      shapes,
      marks: held,
      ...(source.name === undefined ? { action: { option: 'all', value: true } } : {}),
    });
    y += 12;
  }
  if (isFolded) {
    const open = button('fold:moves', locale.say('fold.open-moves'), '', y, frame);
    const datum: Mark['datum'] = [[computed(locale, 'from'), { value: locale.say('fold.open-moves') }]];
    const inner: Mark = { id: 'fold:moves-none', kind: 'fold', datum: [], box: nowhere, shapes: [] };
    marks.push({ ...open, datum, marks: [inner] });
    y += open.box.height + 8;
  }
  return { width, height: Math.ceil(y), guides, marks: [...marks, ...hidden], notes };
}

function barMark(
  ribbon: Ribbon,
  y: number,
  unit: number,
  small: number,
  total: number,
  values: JobValues,
  frame: Frame,
): Mark {
  const { width, locale, measure } = frame;
  const same = isSame(ribbon);
  const target = ribbon.to.name ?? locale.say('name.rest', { count: ribbon.to.names.length });
  const name = same ? locale.say('name.same', { name: target }) : target;
  const lines = wrapText(name, width - indent, small, measure, 3);
  const top = y + lines.length * (small + 4);
  const length = Math.max(1, ribbon.total * unit);
  return {
    ...ribbonAbout(ribbon, total, values, locale),
    box: { x: indent, y, width: width - indent, height: lines.length * (small + 4) + bar + 8 },
    shapes: [
      ...lines.map((text, at): Shape => ({
        shape: 'text',
        x: indent,
        y: y + small + at * (small + 4),
        text,
        size: small,
      })),
      {
        shape: 'rect',
        x: indent,
        y: top + 2,
        width: length,
        height: bar,
        fill: same ? 'accent' : 'diverging-4',
        ...(same ? { pattern: 'hatch' } : {}),
      },
      {
        shape: 'text',
        x: indent + length + 6,
        y: top + 2 + bar / 2 + small * 0.35,
        text: numberText(ribbon.total, locale),
        size: small,
      },
    ],
  };
}
