import type { Words } from '../core/chart.js';

/** Base words in Dutch, level B1. Facts are named in the templates; each may be absent. */
export const nl: Words = {
  'list.and': 'en',
  'number.thousand': 'duizend',
  'number.million': 'mln',
  'number.billion': 'mld',
  'date.months': 'januari februari maart april mei juni juli augustus september oktober november december',
  'date.day': '{day} {month} {year}',
  'period.half-year': '{part}e helft {year}',
  'period.quarter': '{part}e kwartaal {year}',
  'period.month': '{month} {year}',
  'period.week': 'week {part} van {year}',
  'period.school-year': 'schooljaar {year}/’{part}',
  'period.range': '{from} t/m {to}',
  'speech.minus': 'min',

  'status.suppressed': 'geheim',
  'status.unknown': 'onbekend',
  'status.impossible': 'kan niet voorkomen',
  'status.provisional': 'voorlopig',
  'status.revised': 'herzien',
  'status.forecast': 'verwacht',
  'status.absent': 'niet ingevuld',

  'ui.loading': 'De gegevens worden opgehaald.',
  'ui.loading-slow': 'Het ophalen duurt langer dan normaal. Even geduld.',
  'ui.empty': 'Er zijn geen gegevens om te laten zien.',
  'ui.stale': 'De nieuwe gegevens komen niet binnen. U ziet de gegevens van {time!{time} uur:eerder}.',
  'ui.error-title': 'Deze grafiek lukt niet',
  'ui.retry': 'Probeer opnieuw',
  'ui.table-show': 'Toon de tabel',
  'ui.table-hide': 'Verberg de tabel',
  'ui.table-more': 'Toon meer rijen{count! ({shown} van {count})}',
  'ui.table-caption': 'Tabel{name! bij: {name}}{count!, {count} {count?rij:rijen}}',
  'ui.rows': '{count} {count?rij:rijen}',
  'ui.download': 'Opslaan',
  'ui.download-svg': 'Tekening (SVG)',
  'ui.download-png': 'Afbeelding (PNG)',
  'ui.download-csv': 'Tabel (CSV)',
  'ui.download-data': 'Alle gegevens (CSV)',
  'ui.keys': 'Onderdelen{name! van: {name}}',
  'ui.keys-help-list': 'Ga met de pijltjes langs de onderdelen. Home is het eerste, End het laatste.',
  'ui.keys-help-layers':
    'Ga met pijl omhoog en omlaag langs de onderdelen. Volg met pijl links en rechts een stroom. Home is het eerste, End het laatste.',
  'ui.keys-help-compass':
    'Ga met de pijltjes naar links, rechts, boven of onder. Home is het eerste onderdeel, End het laatste.',
  'ui.source': 'Bron{source!: {source}}',
  'ui.date': 'Datum van de cijfers{date!: {date}}',
  'ui.definition': 'Wat betekent dit?{definition! {definition}}',
  'ui.notes': 'Let op',
  'ui.chart-of': 'Grafiek{name!: {name}}',
  'ui.place': '{at} van {of}',
  'ui.close': 'Sluiten',
  'ui.all': 'Alles',
  'ui.none': 'Geen',
  'ui.reset': 'Wis de keuzes',
  'ui.columns-found': '{columns!Gevonden kolommen: {columns}.:Er zijn geen kolommen gevonden.}',
  'ui.write-attribute': 'Zet in het element: {attribute}',
  'ui.zoom-in': 'Dichterbij',
  'ui.zoom-out': 'Verder weg',
  'ui.zoom-home': 'Hele kaart',

  'control.view': 'Weergave',
  'control.sort': 'Volgorde',
  'control.period': 'Periode',
  'control.filter': 'Kies',

  'note.provisional': '{count?Eén cijfer is:{count} cijfers zijn} voorlopig.',
  'note.revised': '{count?Eén cijfer is:{count} cijfers zijn} herzien.',
  'note.forecast': '{count?Eén cijfer is:{count} cijfers zijn} een verwachting.',
  'note.suppressed': '{count?Eén cijfer is:{count} cijfers zijn} geheim. Geheim is niet hetzelfde als nul.',
  'note.unknown': '{count?Eén cijfer is:{count} cijfers zijn} onbekend. Onbekend is niet hetzelfde als nul.',
  'note.impossible': '{count?Eén cijfer:{count} cijfers} {count?kan:kunnen} niet voorkomen.',
  'note.absent': '{count?Eén cijfer is:{count} cijfers zijn} niet ingevuld. Niet ingevuld is niet hetzelfde als nul.',

  'error.no-data':
    'Er zijn nog geen gegevens. Zet het adres van een bestand in data-url, of zet een tabel in {tag!{tag}:het element}.',
  'error.network':
    'De gegevens komen niet binnen. Misschien is er geen verbinding, of staat de andere website niet toe dat deze pagina de gegevens leest (CORS).{url! Adres: {url}.} Probeer het later opnieuw, of vraag de andere website om toestemming.',
  'error.not-found':
    'Het bestand met de gegevens is er niet (fout {status!{status}:404}).{url! Adres: {url}.} Kijk of het adres in data-url klopt.',
  'error.forbidden':
    'Deze pagina mag de gegevens niet lezen (fout {status!{status}:403}).{url! Adres: {url}.} Vraag de beheerder van de gegevens om toegang.',
  'error.server':
    'De andere website geeft een fout{status! ({status})}.{url! Adres: {url}.} Probeer het later opnieuw. Blijft het zo? Vraag het de beheerder van de gegevens.',
  'error.timeout':
    'Het ophalen duurt te lang{seconds!. Er is {seconds} seconden gewacht}.{url! Adres: {url}.} Probeer het later opnieuw, of maak het bestand kleiner.',
  'error.html':
    'Er komt een webpagina binnen in plaats van gegevens.{url! Adres: {url}.}{found! De pagina begint met: {found}.} Zoek het adres van het bestand zelf en zet dat in data-url.',
  'error.empty':
    'Het bestand is leeg.{url! Adres: {url}.}{found! Gevonden: {found}.} Kijk of er rijen met gegevens in staan.',
  'error.too-large':
    'Het bestand is te groot{size!: {size}}.{limit! Het mag hoogstens {limit} zijn.}{url! Adres: {url}.} Maak een bestand met minder rijen of kolommen.',
  'error.broken':
    'Het bestand is niet heel of klopt niet.{url! Adres: {url}.}{line! Het gaat mis bij regel {line}.}{found! Gevonden: {found}.} Bewaar het bestand opnieuw en probeer het nog een keer.',
  'error.format':
    'Dit soort bestand kan deze pagina niet lezen{found!: {found}}.{url! Adres: {url}.} Gebruik CSV, JSON, GeoJSON of TopoJSON.',
  'error.columns':
    'De kolommen voor deze grafiek zijn niet gevonden.{columns! Gevonden kolommen: {columns}.} Schrijf in {tag!{tag}:het element} welke kolommen het zijn.',
  'error.option':
    'Een instelling van deze grafiek kan niet{option!: {option}}.{given! Er staat: {given}.} Kijk welke waarden mogen.',
  'error.boundaries':
    'De kaart met gebieden lukt niet.{url! Adres: {url}.}{found! Gevonden: {found}.} Gebruik een bestand met vlakken in GeoJSON of TopoJSON.',
  'error.drawing':
    'De grafiek kan niet worden getekend. Dat is een fout van ons.{found! Melding: {found}.} Meld dit bij de beheerder van deze pagina.',

  'problem.missing-channel':
    'De kolom voor {option} is niet gevonden.{columns! Gevonden kolommen: {columns}.} Schrijf zelf welke kolom het is: <{tag} {option}="naam van de kolom">.',
  'problem.no-such-column':
    'Bij {option} staat “{given}”. Die kolom is er niet.{columns! Gevonden kolommen: {columns}.} Kies een kolom die er wel is.',
  'problem.wrong-type':
    'Bij {option} staat de kolom “{given}”. Daar staat iets anders in dan nodig is{expected!: {expected}}. Kies een andere kolom.',
  'problem.bad-value':
    'Bij {option} staat “{given}”. Dat kan niet.{expected! Nodig is {expected}.}{choices! Kies uit: {choices}.}',

  'expected.choice': 'een van de vaste woorden',
  'expected.number': 'een getal dat binnen de grenzen valt',
  'expected.whole': 'een heel getal dat binnen de grenzen valt',
  'expected.numbers': 'een rij getallen, van klein naar groot',
  'expected.day': 'een dag zoals 2026-09-30',
};
