import type { Words } from '../../core/chart.js';

/** How much higher or lower a figure is. */
export const higher = (up: string, down: string, share: string, than = ' dan', as = ' als') =>
  `{${up}!{${up}}{points! procentpunt} hoger{${share}! ({${share}})}${than}:{${down}!{${down}}{points! procentpunt} lager{${share}! ({${share}})}${than}:even hoog${as}}}`;
export const change = higher('up', 'down', 'share');

/** Words that every trend needs; those of its parts come along with them. */
export const nl: Words = {
  name: 'Ontwikkeling door de tijd',
  'axis.value': '{measure}{unit! ({unit})}',
  'expected.moment': 'een jaar, maand of dag, zoals 2026, 2026-03 of 2026-03-12',
  'mark.change': `Dat is ${change} daarvoor.`,
  'insight.latest': '{measure}{line!, {line}}{base!, {base} is 100}: {value} ({period}{provisional!, voorlopig}).',
  'insight.change': `Dat is {previous!${change} daarvoor ({previous}){year! en }}{year!${higher('yearUp', 'yearDown', 'yearShare')} een jaar eerder ({year})}.`,
  'insight.run':
    'Het cijfer {up!stijgt:daalt} {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}){longest!, niet eerder zo lang}.',
  'insight.longest':
    'De langste {up!stijging:daling} was {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}).',
  'insight.extremes': 'Het hoogste cijfer was {high} ({highPeriod}), het laagste {low} ({lowPeriod}).',
  'note.no-zero': 'De schaal begint niet bij 0.',
};
