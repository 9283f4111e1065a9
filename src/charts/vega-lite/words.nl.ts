import type { Words } from '../../core/chart.js';

/** Words of the chart in Dutch, and what it says differently when something goes wrong. */
export const nl: Words = {
  name: 'Grafiek',
  said: '{text}',
  drawn: 'De grafiek toont {count?één onderdeel:{count} onderdelen}{fields! met: {fields}}{many! en meer}.',
  'note.images': 'In deze grafiek horen plaatjes. Die zijn hier niet te zien. Op die plekken staat een kader.',
  'note.missing':
    'In “{field}” staat bij {count?één rij:{count} rijen} geen getal. {count?Die rij is:Die rijen zijn} niet in de grafiek.',
  'parameters.title': 'Instellingen van de grafiek',
  'parameters.all': 'alle',
  'vega.count': 'Aantal',
  'vega.sum': 'Som van {field}',
  'vega.mean': 'Gemiddelde van {field}',
  'vega.average': 'Gemiddelde van {field}',
  'vega.median': 'Mediaan van {field}',
  'vega.min': 'Laagste {field}',
  'vega.max': 'Hoogste {field}',
  'vega.distinct': 'Aantal verschillende {field}',
  'vega.argmax': 'Hoogste {field}',
  'vega.argmin': 'Laagste {field}',
  'error.no-data':
    'Er is nog geen grafiek. Zet het adres van een Vega-Lite-specificatie in spec-url, of zet de specificatie in {tag!{tag}:het element}.',
  'error.option':
    'De specificatie van deze grafiek klopt niet.{path! Het gaat mis op de plaats {path}.}{given! Daar staat: {given}.}{absent! Daar staat niets.}{found! Melding: {found}.}{vega! Dit is een specificatie voor Vega. Nodig is er een voor Vega-Lite.}{old! Dit is een specificatie voor versie {old} van Vega-Lite. Nodig is versie 5 of 6.}{object! Daar hoort een object te staan.}{view! Daar horen grafieken te staan.}{choices! Kies uit: {choices}.} Pas de specificatie aan.',
  'error.forbidden':
    'De grafiek vraagt om {url!{url}:gegevens} en dat mag niet. Een specificatie mag alleen gegevens halen van deze website. Zet het bestand op deze website, of geef de gegevens met data-url.',
  'error.columns':
    '{sought!De kolom “{sought}” is er niet:De specificatie van deze grafiek is niet te lezen}.{path! Gezocht is bij: {path}.}{columns! Gevonden kolommen: {columns}.} Pas de specificatie of de gegevens aan.',
  'error.not-found':
    'Een bestand voor deze grafiek is er niet (fout {status!{status}:404}).{said! De website zegt: “{said}”.}{url! Adres: {url}.} Kijk of het adres klopt in spec-url, in data-url en in de specificatie.',
  'error.broken':
    '{specification!De specificatie is geen goede JSON:{cut!Het bestand is niet heel. Het einde ontbreekt:Het bestand klopt niet}}.{url! Adres: {url}.}{line! Het gaat mis bij regel {line}.}{near! Daar staat: “{near}”.}{found! Gevonden: {found}.} {specification!Verbeter de specificatie:Bewaar het bestand opnieuw en probeer het nog een keer}.',
  'expected.specification': 'een Vega-Lite-specificatie in JSON',
};
