import type { Words } from '../../core/chart.js';

const higher = (up: string, down: string, share: string, than = ' dan', as = ' als') =>
  `{${up}!{${up}}{points! procentpunt} hoger{${share}! ({${share}})}${than}:{${down}!{${down}}{points! procentpunt} lager{${share}! ({${share}})}${than}:even hoog${as}}}`;
const change = higher('up', 'down', 'share');

export const nl: Words = {
  name: 'Ontwikkeling door de tijd',
  'field.line': 'lijn',
  'field.event': 'gebeurtenis',
  'field.date': 'datum',
  'field.index': 'index',
  'field.forecast': 'verwachting',
  'field.mean-before': 'gemiddelde ervoor',
  'field.mean-after': 'gemiddelde erna',

  'axis.value': '{measure}{unit! ({unit})}',
  'axis.index': '{measure}, {base} = 100',
  'label.target': 'doel{due! {due}}: {value}',
  'label.forecast': 'verwacht',
  'label.before': 'ervoor: {value}',
  'label.after': 'erna: {value}',
  'label.measure': 'maatregel',
  'axis.events': 'Wat gebeurde er?',

  'control.grain': 'Per',
  'control.view': 'Weergave',
  'grain.day': 'dag',
  'grain.week': 'week',
  'grain.month': 'maand',
  'grain.quarter': 'kwartaal',
  'grain.half-year': 'halfjaar',
  'grain.school-year': 'schooljaar',
  'grain.year': 'jaar',
  'view.single': 'Alles in één grafiek',
  'view.multiples': 'Een kleine grafiek per lijn',

  'expected.events': 'een datum met woorden, zoals 2026-03-12 De raad stelt het plan vast',
  'expected.moment': 'een jaar, maand of dag, zoals 2026, 2026-03 of 2026-03-12',

  'mark.change': `Dat is ${change} daarvoor.`,
  'mark.interval': 'De marge loopt van {lower} tot {upper}.',
  'mark.target':
    'Het doel is {target}. Het cijfer is {up!{up}{points! procentpunt} hoger:{down!{down}{points! procentpunt} lager:precies zo hoog}}.',
  'mark.provisional': 'Dit cijfer is voorlopig.',
  'mark.expected': 'Dit is een verwachting.',

  'insight.none': 'Er zijn nog geen cijfers over wat er is gebeurd.',
  'insight.latest': '{measure}{line!, {line}}{base!, {base} is 100}: {value} ({period}{provisional!, voorlopig}).',
  'insight.change': `Dat is {previous!${change} daarvoor ({previous}){year! en }}{year!${higher('yearUp', 'yearDown', 'yearShare')} een jaar eerder ({year})}.`,
  'insight.target-reached': 'Het doel van {target}{due! ({due})} is gehaald.',
  'insight.target':
    'Het doel is {target}{due! ({due})}. Het cijfer is nu {up!{up}{points! procentpunt} te hoog:{down} {points!procentpunt }te laag}.',
  'insight.pace-in-time': 'In het tempo sinds {since} is het doel op tijd gehaald: {reached}.',
  'insight.pace-late':
    'In het tempo sinds {since} is het doel te laat gehaald: {reached}. Nodig is een verandering van {needed} {points!procentpunt }per jaar. Nu is dat {pace}.',
  'insight.pace-when': 'In het tempo sinds {since} is het doel gehaald in: {reached}.',
  'insight.pace-never':
    '{away!Het cijfer beweegt van het doel af:In dit tempo wordt het doel niet gehaald}, gemeten sinds {since}.{needed! Nodig is een verandering van {needed} {points!procentpunt }per jaar.}',
  'insight.path':
    'Volgens de planning was {planned} nodig ({period}). Het cijfer ligt {ahead!voor:achter} op de planning.',
  'insight.peer': `Het cijfer is ${change} bij {peer} ({value}).{year! Een jaar eerder was dat {gapUp!{gapUp}{points! procentpunt} hoger:{gapDown!{gapDown}{points! procentpunt} lager:even hoog}}.}`,
  'insight.spread': 'Het hoogst is {high} ({highest}), het laagst {low} ({lowest}).',
  'insight.measure': `Voor de maatregel ({date}) was het gemiddelde {before}, daarna {after}. Dat is ${higher('up', 'down', 'share', '', '')}. Het hoeft niet door de maatregel te komen.`,
  'insight.run-up':
    'Het cijfer stijgt {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}).{longest! Zo lang achter elkaar steeg het niet eerder.}',
  'insight.run-down':
    'Het cijfer daalt {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}).{longest! Zo lang achter elkaar daalde het niet eerder.}',
  'insight.longest-up': 'De langste stijging was {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}).',
  'insight.longest-down': 'De langste daling was {count} keer achter elkaar, van {first} ({from}) naar {last} ({to}).',
  'insight.forecast-error':
    'De verwachting zat er gemiddeld {error}{points! procentpunt} naast{share! ({share})}{high!, gemiddeld te hoog:{low!, gemiddeld te laag}}.{intervals! In {within} van de {intervals} keer lag het cijfer binnen de marge.}',
  'insight.forecast': 'De verwachting is {value} ({period}){lower!, met een marge van {lower} tot {upper}}.',
  'insight.interval': 'Het echte cijfer ligt waarschijnlijk tussen {lower} en {upper} ({period}).',
  'insight.extremes': 'Het hoogste cijfer was {high} ({highPeriod}), het laagste {low} ({lowPeriod}).',

  'note.index': 'De lijnen beginnen gelijk: {base} is 100. 110 betekent 10% meer dan toen.',
  'note.no-base': 'Er is geen cijfer van {base}. Daarom ziet u geen index.',
  'note.baseless': 'Geen cijfer van {base} heeft: {names}. Die {count?lijn ziet:lijnen ziet} u niet.',
  'note.provisional': '{count} {count?cijfer is:cijfers zijn} voorlopig (streepjeslijn).',
  'note.revised': '{count} {count?cijfer is:cijfers zijn} herzien.',
  'note.forecast': '{count} {count?cijfer is:cijfers zijn} een verwachting (streepjeslijn).',
  'note.suppressed': '{count} {count?cijfer is:cijfers zijn} geheim. Geheim is niet nul. Daar is een gat in de lijn.',
  'note.missing': '{count} {count?cijfer ontbreekt:cijfers ontbreken}. Daar is een gat in de lijn.',
  'note.interval': 'De band om de lijn laat zien hoe onzeker een cijfer is.',
  'note.no-such-grain': 'Er zijn geen cijfers per periode van die lengte.',
  'note.other-grain': '{count} {count?rij gaat:rijen gaan} over een langere of kortere periode. Die ziet u niet.',
  'note.periodless': '{count} {count?rij heeft:rijen hebben} geen periode. Die ziet u niet.',
  'note.repeated':
    '{count} {count?rij is:rijen zijn} over dezelfde lijn en periode als een andere. U ziet de eerste. Kies een kolom voor de lijnen of filter de gegevens.',
  'note.events': '{count} {count?gebeurtenis valt:gebeurtenissen vallen} buiten de grafiek.',
  'note.no-zero': 'De schaal begint niet bij 0.',
};
