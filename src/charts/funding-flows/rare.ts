import type { Control, Words } from '../../core/chart.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame, Locale } from '../../core/frame.js';
import { wrapText } from '../../kit/text.js';
import { openStages } from './fold.js';
import type { FlowValues } from './options.js';
import type { Figures } from './prepare.js';

export { tintLegend } from './legend.js';

/** Words for what few files have, in Dutch. */
export const words: Words = {
  'legend.other': 'overig of onbekend',
  'legend.provisional': 'voorlopig bedrag',
  'control.open': 'Kleine bedragen',
  'open.more': 'uitgeklapt bij {names}',
  'open.none': 'samen onder overige',
  'says.close': 'Kies om minder namen te zien.',
  'note.provisional-amount': '{count} {count?bedrag is:bedragen zijn} voorlopig, samen {sum}.',
  nothing: 'Geen van de {rows} regels heeft een bedrag boven nul. In de tabel staan ze allemaal.',
  'apart.suppressed': 'geheim bedrag',
  'note.no-period': 'Er zijn geen gegevens over {given}.{period! U ziet {period}.:}',
  'note.secret-amount':
    '{count} {count?rij heeft:rijen hebben} een geheim bedrag. {count?Die telt:Die tellen} niet mee.',
  'note.undated':
    '{count} {count?rij heeft:rijen hebben} geen periode. Die {count?telt:tellen} alleen mee bij alle jaren.',
  'note.other-grain':
    '{count} {count?rij gaat:rijen gaan} over een ander soort periode. Die {count?telt:tellen} niet mee.',
};

/** Words in the place of a picture where no row has an amount above zero. */
export function drawNothing(rows: number | undefined, frame: Frame): Pick<Drawing, 'height' | 'guides'> {
  const size = frame.theme.textSize;
  const line = size * 1.4;
  const lines = wrapText(frame.locale.say('nothing', { rows }), frame.width, size, frame.measure);
  return {
    height: Math.ceil((lines.length + 1) * line),
    guides: [
      {
        kind: 'caption',
        channel: 'amount',
        shapes: lines.map((text, at) => ({ shape: 'text', x: 0, y: (at + 1) * line, text, size, fill: 'subtle' })),
      },
    ],
  };
}

/** A way back when stages are opened. */
export function openControls({ stages }: Figures, { open = '' }: FlowValues, locale: Locale): readonly Control[] {
  const names = openStages(open).map((stage) => stages[stage] ?? String(stage + 1));
  if (names.length === 0) return [];
  const choices = [
    { value: open, label: locale.say('open.more', { names }) },
    { value: '', label: locale.say('open.none') },
  ];
  return [{ option: 'open', kind: 'choice', value: open, choices }];
}
