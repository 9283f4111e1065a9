import type { Words } from '../core/chart.js';

/** What is said in Dutch when something goes wrong: what went wrong, what was found, what to do. Brought when it is needed. */
export const troubleNl: Words = {
  'ui.loading-slow': 'Het ophalen duurt lang. Even geduld.',
  'ui.stale':
    'De nieuwe gegevens komen niet binnen. U ziet de gegevens van {date!{date}, {time} uur:{time!{time} uur:eerder}}.',
  'ui.progress': 'De gegevens komen binnen: {rows} {of!van {of} }rijen.',
  'ui.retry': 'Probeer opnieuw',
  'ui.columns-found': '{columns!Gevonden kolommen: {columns}.:Er zijn geen kolommen gevonden.}',
  'ui.write-attribute': 'Zet in het element: {attribute}',
  'error.no-data':
    'Er zijn nog geen gegevens. Zet het adres van een bestand in data-url, of zet een tabel in {tag!{tag}:het element}.',
  'error.network':
    'De gegevens komen niet binnen. Misschien is er geen verbinding, of staat {host!{host}:de andere website} niet toe dat deze pagina de gegevens leest (CORS).{url! Adres: {url}.} Probeer het later opnieuw, of vraag de andere website om toestemming.',
  'error.not-found':
    'Het bestand met de gegevens is er niet (fout {status!{status}:404}).{said! De website zegt: “{said}”.}{url! Adres: {url}.} Kijk of het adres in data-url klopt.',
  'error.forbidden':
    'Deze pagina mag de gegevens niet lezen (fout {status!{status}:403}).{said! De website zegt: “{said}”.}{url! Adres: {url}.} Vraag de beheerder van de gegevens om toegang.',
  'error.server':
    'De website met de gegevens geeft een fout{status! ({status})}.{said! De website zegt: “{said}”.}{url! Adres: {url}.} Probeer het later opnieuw. Blijft het zo? Vraag het de beheerder van de gegevens.',
  'error.timeout':
    'Het ophalen duurt te lang{seconds!. Er is {seconds} seconden gewacht}.{url! Adres: {url}.} Probeer het later opnieuw, of maak het bestand kleiner.',
  'error.html':
    'Er komt een webpagina binnen in plaats van gegevens.{title! De pagina heet “{title}”.}{found! Gevonden: {found}.}{url! Adres: {url}.} Zoek het adres van het bestand zelf en zet dat in data-url.',
  'error.empty':
    'Er staan geen gegevens in het bestand.{url! Adres: {url}.}{columns! Gevonden kolommen: {columns}.} Kijk of er rijen met gegevens in staan.',
  'error.too-large':
    'Het bestand is te groot{size!: {size}}.{limit! Het mag hoogstens {limit} zijn.}{url! Adres: {url}.} Maak een bestand met minder rijen of kolommen.',
  'error.broken':
    '{cut!Het bestand is niet heel. Het einde ontbreekt:Het bestand klopt niet}.{url! Adres: {url}.}{line! Het gaat mis bij regel {line}.}{near! Daar staat: “{near}”.}{found! Gevonden: {found}.} Bewaar het bestand opnieuw en probeer het nog een keer.',
  'error.format':
    'Dit soort bestand kan deze pagina niet lezen{found!: {found}}.{url! Adres: {url}.}{password! Het bestand heeft een wachtwoord. Bewaar het zonder wachtwoord.}{spreadsheet! Open het in Excel of LibreOffice en bewaar het als .xlsx of .csv.}{document! Zet de tabel in een rekenblad en bewaar dat als .csv of .xlsx.}{image! Dit is een plaatje. Vraag de maker om de cijfers als .csv of .xlsx.}{map! Bewaar de kaart als GeoJSON of FlatGeobuf (.fgb).}{archive! Pak het uit, of maak er een .zip van.}{zip! Zet er één bestand met gegevens in: .csv, .json of .xlsx.}{packed! Bewaar het opnieuw, met snappy of zstd ingepakt of niet ingepakt.}{table! Bewaar het als .csv of .parquet.} Deze pagina leest wel CSV, JSON, Excel (.xlsx), GeoJSON en TopoJSON.',
  'error.columns':
    '{sought!De kolom “{sought}” is er niet:De kolommen voor deze grafiek zijn niet gevonden}.{path! Gezocht is bij: {path}.}{columns! Gevonden kolommen: {columns}.} Schrijf in {tag!{tag}:het element} welke kolommen het zijn.',
  'error.option':
    'Een instelling van deze grafiek klopt niet{option!: {option}}.{path! Het gaat mis op de plaats {path} van de specificatie.}{given! Er staat: {given}.}{expected! Nodig is {expected}.}{choices! Kies uit: {choices}.} Kijk welke waarden mogen.',
  'error.boundaries':
    'De kaart met gebieden lukt niet{status! (fout {status})}.{url! Adres: {url}.}{field! Geen gebied heeft “{field}”.}{columns! Gebieden hebben wel: {columns}.}{found! Gevonden: {found}.}{said! De website zegt: “{said}”.} Kijk of het adres in boundaries-url klopt. Gebruik een bestand met vlakken in GeoJSON of TopoJSON.',
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
  'expected.json': 'een Vega-Lite-specificatie of een stuk ervan, als JSON',
  'expected.number': 'een getal dat binnen de grenzen valt',
  'expected.whole': 'een heel getal dat binnen de grenzen valt',
  'expected.numbers': 'een rij getallen, van klein naar groot',
  'expected.day': 'een dag zoals 2026-09-30',
  'expected.moment': 'een jaar, maand of dag, zoals 2026, 2026-03 of 2026-03-12',
  'expected.events': 'een datum met woorden, zoals 2026-03-12 De raad stelt het plan vast',
};
