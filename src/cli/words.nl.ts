import type { Words } from '../core/chart.js';

/** What the command says, in Dutch. */
export const cliNl: Words = {
  'cli.usage': 'Gebruik:',
  'cli.about':
    'Leest een bestand zoals een monitor van Peil het leest, en zegt wat er is gelezen, wat opvalt en of de monitor ermee kan tekenen.',
  'cli.file': 'Een bestand, een webadres, of - voor wat een ander programma doorgeeft.',
  'cli.monitor': 'De monitor: {names}.',
  'cli.lang': 'De taal: nl of en.',
  'cli.json': 'Geeft alles als JSON.',
  'cli.option': 'Een instelling van de monitor, zoals vacancies=aantal_vac. Mag vaker.',
  'cli.setting':
    'Hoe het bestand gelezen moet worden, zoals decimal=, of sheet=2. Dat zijn de namen die in een pagina na data- komen. Mag vaker.',
  'cli.help': 'Toont deze uitleg.',
  'cli.codes':
    'Uitkomst: 0 als het bestand te lezen is en de monitor ermee kan tekenen, 1 als dat niet kan, 2 als de opdracht niet klopt.',

  'cli.unknown-command': 'De opdracht {given} bestaat niet. Kies: {choices}.',
  'cli.unknown-option': '{option} bestaat niet. Met --help ziet u wat er wel is.',
  'cli.no-value': 'Na {option} hoort een waarde.',
  'cli.no-pair': 'Na {option} hoort naam=waarde. Er staat: {given}.',
  'cli.no-file': 'Noem één bestand of webadres.',
  'cli.cannot-open': 'Het bestand {given} is niet te openen: {reason}.',
  'cli.reason-absent': 'het is er niet',
  'cli.reason-folder': 'het is een map',
  'cli.reason-forbidden': 'u mag het niet lezen',
  'cli.unknown-monitor': 'De monitor {given} bestaat niet. Kies uit: {choices}.',
  'cli.option-without-monitor': 'Een instelling met --option hoort bij een monitor. Noem die met --monitor.',
  'cli.unknown-lang': 'De taal {given} is er niet. Kies uit: nl en en.',
  'cli.unknown-setting': 'De instelling {given} bestaat niet. Kies uit: {choices}.',
  'cli.bad-setting': 'De instelling {given} kan niet.',
  'cli.unknown-chart-option': 'De monitor {monitor} heeft geen instelling {given}. Kies uit: {choices}.',

  'cli.source':
    '{format}, {rows} {rows?rij:rijen}, {columns} {columns?kolom:kolommen}.{delimiter! Tussen de cellen staat “{delimiter}”.}{encoding! Letters: {encoding}.}',
  'cli.tab': 'tab',
  'cli.drawable': 'De monitor {monitor} kan dit bestand tekenen.',
  'cli.not-drawable': 'De monitor {monitor} kan dit bestand niet tekenen.',
  'cli.read': 'Het bestand is gelezen.',
  'cli.attention': '{count?Er is één punt:Er zijn {count} punten} om op te letten.',
  'cli.no-attention': 'Er viel niets op.',

  'cli.title-problems': 'Wat er nog nodig is',
  'cli.title-summary': 'Zo vat de monitor de gegevens samen',
  'cli.title-channels': 'Welke kolom waarvoor dient',
  'cli.title-attention': 'Let op',
  'cli.title-left': 'Weggelaten',
  'cli.title-remarks': 'Hoe het bestand is gelezen',
  'cli.title-columns': 'Kolommen',

  'cli.missing-channel':
    '“{option}” ontbreekt. Peil zoekt een kolom die zo heet: {names}. Heet de kolom anders? Noem hem dan: --option {option}="naam van de kolom".',
  'cli.missing-channels':
    '“{option}” ontbreekt. Peil raadt deze kolommen niet. Noem ze zelf, op volgorde: --option {option}="eerste kolom,tweede kolom".',
  'cli.no-such-column': 'Bij {option} staat “{given}”. Die kolom is er niet.',
  'cli.wrong-type':
    'Bij {option} staat de kolom “{given}”. Daar staat iets anders in dan nodig is. Kies een andere kolom.',
  'cli.bad-value':
    'Bij {option} staat “{given}”. Dat kan niet.{expected! Nodig is {expected}.}{choices! Kies uit: {choices}.}',
  'cli.forms': 'Deze monitor tekent als hij dit vindt: {forms}.',
  'cli.or': 'of',
  'cli.served-synonym': '{option}: kolom “{column}”, gevonden aan de naam. {about}',
  'cli.served-attribute': '{option}: kolom “{column}”, door u genoemd. {about}',
  'cli.not-needed': 'Niet gevonden, mag ontbreken: {options}.',
  'cli.not-found': 'Niet gevonden: {options}.',
  'cli.lacking': '{option}: ontbreekt. {about}',
  'cli.unused': 'Niet gebruikt: {columns}.',
  'cli.boundaries':
    'De gebieden van de kaart staan in een eigen bestand, dat de pagina noemt. Dat is hier niet nagekeken.',
  'cli.in-column': '{columns?Kolom:Kolommen} {columns}{more! en nog {more}}: {text}',
  'cli.page-settings':
    'Staat er data- in een zin? Dat schrijft u in de pagina. Hier probeert u het met --setting, zonder data-.',

  'cli.type-number': 'getallen',
  'cli.type-text': 'woorden',
  'cli.type-date': 'dagen',
  'cli.type-period': 'perioden',
  'cli.column': '{name}: {type}{unit! in {unit}}{channel!, dient als {channel}}',
  'cli.years': 'De cellen zijn jaren.',
  'cli.filled': '{filled} van de {rows} cellen {filled?is:zijn} ingevuld.',
  'cli.filled-all': '{rows?De enige cel is:Alle {rows} cellen zijn} ingevuld.',
  'cli.first': 'Het eerste getal is {first}.',
  'cli.total':
    'Alle getallen opgeteld: {total}. Laagste: {lowest}. Hoogste: {highest}.{secret! Zonder {secret} {secret?geheim getal:geheime getallen}.}',
  'cli.different': '{different?Eén waarde:{different} verschillende waarden}.',
  'cli.only': 'Alleen {from}.',
  'cli.span': 'Van {from} tot en met {to}, {different?één waarde:{different} verschillende waarden}.',
  'cli.marks': 'Tekens in plaats van een waarde: {marks}.',
  'cli.mark': '“{mark}” {count} keer',
  'cli.statuses': 'Kenmerken: {statuses}.',
  'cli.status': '{count} {status}',
  'cli.column-short':
    '{name}: {type}{unit! in {unit}}, {filled} ingevuld{total!, opgeteld {total}}{different!, {different?één waarde:{different} verschillende waarden}}',
};
