import type { Words } from '../../core/chart.js';

/** How much higher or lower a figure is. */
export const higher = (up: string, down: string, share: string, than = ' dan', as = ' als') =>
  `{${up}!{${up}}{points! procentpunt} hoger{${share}! ({${share}})}${than}:{${down}!{${down}}{points! procentpunt} lager{${share}! ({${share}})}${than}:even hoog${as}}}`;
export const change = higher('up', 'down', 'share');

/** Words that every trend needs; those of its parts come along with them. */
export const nl: Words = {
  name: 'Ontwikkeling door de tijd',
  'axis.value': '{measure}{unit! ({unit})}',
  'insight.latest': '{measure}{line!, {line}}{base!, {base} is 100}: {value} ({period}{provisional!, voorlopig}).',
  'insight.change': `Dat is ${change} {year!een jaar eerder:daarvoor} ({previous}).`,
  'insight.extremes': 'Het hoogste cijfer sinds {since} was {high} ({highPeriod}), het laagste {low} ({lowPeriod}).',
  'note.no-zero': 'De schaal begint niet bij 0.',
};
