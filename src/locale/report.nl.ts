import type { Words } from '../core/chart.js';

/** What was recognised in the data and why, in Dutch. Loaded when a page asks for the report. */
export const reportNl: Words = {
  'report.encoding-guessed':
    'Het bestand zegt niet hoe de letters zijn bewaard. Het is gelezen als {encoding}. Zien letters er vreemd uit? Zet dan zelf data-encoding.',
  'report.signs-lost':
    'In het bestand {count?is één teken:zijn {count} tekens} verloren gegaan toen het werd bewaard. Dat is hier niet te herstellen.',
  'report.sep-line': 'De eerste regel van het bestand zegt dat {delimiter} tussen de cellen staat.',
  'report.quotes':
    '{count?Eén aanhalingsteken sluit:{count} aanhalingstekens sluiten} niet goed, het eerste op regel {line}. Ze zijn gelezen als gewone tekens.',
  'report.above':
    'Boven de namen van de kolommen {count?staat één regel die:staan {count} regels die} geen rij {count?is:zijn}: {lines}.',
  'report.below':
    'Onder de rijen {count?staat één regel die:staan {count} regels die} geen rij {count?is:zijn}: {lines}.',
  'report.blank-lines': '{count?Eén lege regel is:{count} lege regels zijn} overgeslagen.',
  'report.headings': 'De namen van de kolommen staan in {count} rijen. Ze zijn samengevoegd.',
  'report.numbers-as-names':
    'De eerste rij is gelezen als namen van kolommen, maar er staan getallen in: {names}. Heeft het bestand geen namen? Zet dan data-header-row op 0.',
  'report.long-rows':
    '{count?Eén rij heeft:{count} rijen hebben} meer cellen dan er namen zijn. De cellen staan in kolommen zonder eigen naam.',
  'report.short-rows':
    '{count?Eén rij heeft:{count} rijen hebben} minder cellen dan er namen zijn. De cellen die er niet zijn, blijven leeg.',
  'report.empty-columns':
    '{count?Eén kolom heeft:{count} kolommen hebben} geen naam en geen gegevens en {count?is:zijn} weggelaten.',
  'report.path': 'De rijen staan in het bestand bij {path}.',
  'report.besides': 'Andere delen van het bestand zijn niet gelezen: {parts}. Met data-path kiest u zelf een deel.',
  'report.more-rows':
    'De bron heeft meer rijen dan er zijn opgehaald: {rows} rijen{total! van de {total}} zijn gelezen.',
  'report.columnar': 'Het bestand bewaart de gegevens per kolom.',
  'report.keyed': 'Elke rij staat onder een eigen code, zoals {example}. Die staat in de kolom code.',
  'report.nested': 'Deze delen passen niet in een tabel en zijn weggelaten: {columns}.',
  'report.crs': 'De plaatsen zijn gelezen als {crs}.',
  'report.swapped': 'De twee getallen van een plaats stonden in omgekeerde volgorde. Ze zijn omgewisseld.',
  'report.shapes':
    '{count?Eén onderdeel is:{count} onderdelen zijn} geen punt. Daarvan zijn alleen de gegevens gelezen, zonder plaats.',
  'report.foot': '{count?Eén rij:{count} rijen} uit de voet van de tabel {count?is:zijn} weggelaten.',

  'report.number-plain': 'Elke cel is een getal zonder punten of komma’s ertussen.',
  'report.number-dutch': 'De getallen zijn op zijn Nederlands geschreven, zoals {example}.',
  'report.number-english': 'De getallen zijn op zijn Engels geschreven, zoals {example}.',
  'report.number-heading': 'De naam van de kolom zegt hoe de getallen te lezen zijn: {example} is {value}.',
  'report.number-chosen': 'De pagina zegt dat “{decimal}” voor de cijfers achter de komma staat.',
  'report.chosen': 'De pagina zegt wat voor kolom dit is.',
  'report.nothing': 'De kolom is leeg.',
  'report.code': 'Dit zijn codes, zoals {example}, en geen getallen om mee te rekenen.',
  'report.code-name': 'Volgens de naam {name} zijn dit codes of nummers, en geen getallen om mee te rekenen.',
  'report.words': 'De cellen zijn woorden, zoals: {example}.',
  'report.date': 'De cellen zijn dagen: {example} is {value}.',
  'report.period': 'De cellen zijn perioden: {example} is {value}.',

  'report.factor':
    'De naam van de kolom zegt dat de getallen keer {factor} zijn. Ze zijn vermenigvuldigd{unit! tot {unit}}.',
  'report.flags':
    'Achter {count?één getal:{count} getallen} staat een letter, zoals p voor voorlopig. Die is gelezen als kenmerk.',
  'report.mixed':
    'De kolom mengt twee manieren om getallen te schrijven: {dutch} ({dutchCount} keer, Nederlands) en {english} ({englishCount} keer, Engels). Elk getal is op zijn eigen manier gelezen. Controleer de bron.',
  'report.ambiguous':
    'Het is niet zeker hoe {count?één getal:{count} getallen} te lezen {count?is:zijn}: {example} is gelezen als {value}. Klopt dat niet? Zet dan data-decimal.',
  'report.month-first': 'In de dagen staat de maand voorop, zoals in {example}.',
  'report.nearly-numbers':
    'Van de {of} cellen {count?is er één:zijn er {count}} een getal, maar deze niet: {cells}. Daarom is de kolom als woorden gelezen.',
  'report.dash':
    'In {count?één cel:{count} cellen} staat alleen {mark}. Dat kan niets of onbekend betekenen. Het is gelezen als onbekend, niet als nul.',
  'report.sentinel':
    'In {count?één cel:{count} cellen} staat {mark}. Dat staat voor een onbekend of geheim getal en telt niet mee.',
  'report.odd': '{count?Eén cel is:{count} cellen zijn} niet te lezen en {count?telt:tellen} als onbekend: {cells}.',
};
