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
    'Achter {count?één getal:{count} getallen} staat een letter, zoals p voor voorlopig. Die is gelezen als opmerking bij het getal.',
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

  'report.filtered':
    '{count?Eén rij:{count} rijen} van de {of} {count?past:passen} niet bij het filter en {count?is:zijn} weggelaten{filter!: {filter}}.',
  'report.source-says': 'De bron zegt zelf wat er in deze kolom staat.',
  'report.source-factor': 'De bron zegt dat de getallen in {unit} zijn. Ze zijn vermenigvuldigd met {factor}.',
  'report.no-labels': 'De bron gaf geen uitleg bij de codes: {parts}. Daarom staan er codes in plaats van namen.',
  'report.link-elsewhere':
    'Er zijn meer rijen, maar die staan op een andere website: {link}. Alleen de eerste {rows} rijen zijn gelezen.',
  'report.link-again': 'De bron verwijst steeds terug naar dezelfde rijen. Het lezen is gestopt na {rows} rijen.',
  'report.double-cells': 'De bron geeft {count?één getal:{count} getallen} twee keer. Alleen het eerste telt.',
  'report.filter-unknown': 'Deze waarden uit het filter staan niet in de bron: {values}.',
  'report.grain-day':
    '{count?Eén rij gaat:{count} rijen gaan} over een dag en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-week':
    '{count?Eén rij gaat:{count} rijen gaan} over een week en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-month':
    '{count?Eén rij gaat:{count} rijen gaan} over een maand en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-quarter':
    '{count?Eén rij gaat:{count} rijen gaan} over een kwartaal en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-half-year':
    '{count?Eén rij gaat:{count} rijen gaan} over een half jaar en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-school-year':
    '{count?Eén rij gaat:{count} rijen gaan} over een schooljaar en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-year':
    '{count?Eén rij gaat:{count} rijen gaan} over een heel jaar en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',
  'report.grain-other':
    '{count?Eén rij gaat:{count} rijen gaan} over een ander soort periode en {count?is:zijn} weggelaten. Met data-grain kiest u zelf.',

  'report.sheets':
    'Gelezen is het blad “{sheet}”. Het bestand heeft meer bladen: {sheets}. Met data-sheet kiest u een ander blad.',
  'report.hidden-sheets': '{count?Eén verborgen blad is:{count} verborgen bladen zijn} niet gelezen: {sheets}.',
  'report.hidden-rows': '{count?Eén verborgen rij is:{count} verborgen rijen zijn} weggelaten.',
  'report.hidden-columns': '{count?Eén verborgen kolom is:{count} verborgen kolommen zijn} weggelaten.',
  'report.sheet-errors': 'In {count?één cel:{count} cellen} staat een fout, zoals {cells}. Daar is het getal onbekend.',
  'report.uncomputed':
    'Van {count?één formule:{count} formules} is de uitkomst niet bewaard. {count?Die cel blijft:Die cellen blijven} leeg. Open het bestand in Excel en bewaar het opnieuw.',
  'report.percent-cells': 'In de kolom {column} staan percentages. Ze zijn gelezen zoals u ze ziet: 23% is 23.',
  'report.mixed-formats':
    'De kolom {column} mengt getallen met en zonder procentteken of euroteken. Elk getal is gelezen zoals het in de cel staat. Controleer de bron.',
  'report.zip':
    'Gelezen is het bestand {file}, dat was ingepakt.{files! Ook ingepakt, maar niet gelezen: {files}. Met data-path kiest u een ander bestand.}',
  'report.inner-encoding': 'De letters in het ingepakte bestand zijn gelezen als {encoding}.',
  'report.rows-not-read':
    '{count?Eén van de {of} rijen is:{count} van de {of} rijen zijn} niet opgehaald, omdat de pagina er niet om vraagt.',

  'report.region-vintage': 'De gegevens gaan over de gemeenten van {data}, de kaart over die van {map}.',
  'report.region-joined': '{regions} {count?is:zijn} sinds {date} deel van {into}.',
  'report.region-divided': '{regions} {count?is:zijn} sinds {date} verdeeld over {into}.',
  'report.region-no-area': 'Wel in de gegevens, maar niet op de kaart: {regions}{more!, en nog {more}}.',
  'report.region-no-data': 'Wel op de kaart, maar niet in de gegevens: {regions}{more!, en nog {more}}.',
  'report.region-strange': '{count?Eén code is:{count} codes zijn} geen gemeente van 2015 of later: {codes}.',
  'report.region-ambiguous':
    '{count?Eén naam is:{count} namen zijn} van meer dan één gebied en daarom niet gekozen: {names}. Gebruik codes.',
  'report.region-merged': '{regions} {count?hoort:horen} sinds {date} bij {into}. Aantallen zijn daar opgeteld.',
  'report.region-renamed': '{regions} heet sinds {date} {into}.',
  'report.region-list': 'De rijen zijn niet opgeteld. Elke rij heeft de gemeente van nu gekregen.',
  'report.region-kept':
    '{region} is sinds {date} verdeeld over {into}. De getallen zijn niet te verdelen en staan nog bij {region}.',
  'report.region-lacking':
    '{regions} {count?kreeg:kregen} een deel van {region}. De gegevens zeggen niet hoeveel. Getallen van voor die tijd staan daarom op onbekend.',
  'report.region-rates':
    'In {columns} staan percentages, gemiddelden of verhoudingen. Die zijn niet op te tellen. Voor samengevoegde gemeenten staan ze op onbekend.',
  'report.region-incomplete':
    'Voor {region} ontbreken rijen van {parts}. Daarom {count?staat één getal:staan {count} getallen} op onbekend.',
  'report.region-border':
    'Op {date} gingen {inhabitants} inwoners van {from} naar {into}. Dat is in oudere getallen niet te verrekenen.',
  'report.aliases': 'De kolommen hebben de namen die de bron ze geeft om te lezen: {columns}.',
  'report.layer': 'Van deze dienst is de laag {name} gelezen.{others! Er zijn ook: {others}.}',
  'report.resource':
    'Van deze pagina met gegevens is het bestand {name} gelezen. Het komt van {host}.{others! Er zijn ook: {others}.}',
  'report.milliseconds': 'De cellen zijn dagen, geteld in milliseconden sinds 1970: {example} is {value}.',
  'report.came-twice': '{count?Eén rij kwam:{count} rijen kwamen} twee keer en {count?telt:tellen} één keer.',
  'report.perhaps-more':
    'De bron geeft {rows} rijen tegelijk en zegt niet of er meer zijn. Misschien ontbreken er rijen.',
  'report.older-areas':
    'De bron heeft gebieden van meer jaren. Alleen {year} is gelezen. {count?Eén gebied:{count} gebieden} uit {years} {count?telt:tellen} niet mee.',
  'report.asked': 'Aan de bron zijn alleen deze rijen gevraagd: {filter}.',
  'report.empty-cells':
    'De tabel is erg groot. {count?Eén rij:{count} rijen} zonder cijfer {count?is:zijn} weggelaten.',
  'report.odd-figures': '{count?Eén cijfer is:{count} cijfers zijn} niet te lezen en {count?telt:tellen} als onbekend.',
  'report.flag-b': 'Bij {count?één cijfer:{count} cijfers} zegt de bron dat de manier van tellen toen veranderde.',
  'report.flag-u': 'Bij {count?één cijfer:{count} cijfers} zegt de bron dat het niet heel zeker is.',
  'report.flag-d': 'Bij {count?één cijfer:{count} cijfers} zegt de bron dat het anders is bepaald dan de rest.',
  'report.flag-n': 'Bij {count?één cijfer:{count} cijfers} zegt de bron dat het niet veel betekent.',

  'report.check-small':
    'Kleine aantallen: {count?één cel:{count} cellen} onder {below} in {columns}{more!, en in nog {more} kolommen}. Daarmee kan iemand te herkennen zijn. Verberg ze in de bron, voordat u het bestand op internet zet.',
  'report.check-percent':
    'In {columns}{more! en nog {more} kolommen} {count?staat één percentage:staan {count} percentages} onder 0 of boven 100, zoals {example}. Controleer of dat klopt.',
  'report.check-negative':
    'In {columns}{more! en nog {more} kolommen} {count?staat één aantal:staan {count} aantallen} onder nul, zoals {example}. Controleer of dat klopt.',
  'report.check-same-rows':
    '{count?Eén rij staat:{count} rijen staan} er twee keer of vaker in, helemaal gelijk. De eerste is rij {line}. Controleer of dat klopt.',
  'report.check-duplicate-keys':
    '{count?Eén rij is gelijk aan een eerdere rij:{count} rijen zijn gelijk aan een eerdere rij} in {columns}, maar {count?heeft:hebben} andere cijfers. Bijvoorbeeld: {example}. Staan er rijen dubbel in, of ontbreekt een kolom die ze uit elkaar houdt?',
  'report.check-totals':
    '{count?Eén rij heeft:{count} rijen hebben} een totaal naast de delen, zoals “{value}”, in {columns}{more! en nog {more} kolommen}. Bij optellen telt alles dan dubbel. Haal de totalen uit de gegevens, of laat ze weg met data-filter.',
  'report.check-grains':
    'In {column} staan perioden van verschillende lengte:{year! jaren ({year})}{half-year! halve jaren ({half-year})}{quarter! kwartalen ({quarter})}{month! maanden ({month})}{week! weken ({week})}{school-year! schooljaren ({school-year})}. Kies er één soort uit, anders telt alles dubbel.',
  'report.check-gaps':
    'In {column} {count?ontbreekt één periode:ontbreken {count} perioden} tussen de eerste en de laatste: {count?dat is:de eerste daarvan is} {example}.',
  'report.check-short-series':
    '{count?Eén reeks mist:{count} van de {of} reeksen missen} een of meer perioden. Bijvoorbeeld: {example} heeft geen cijfers over {period}.',
  'report.check-future':
    'In {column} {count?staat één moment:staan {count} momenten} in de toekomst. Het laatste is {example}. Controleer of dat klopt.',
  'report.check-region-strange':
    '{count?Eén code:{count} codes} in {column} {count?is:zijn} geen gemeente van 2015 of later: {regions}{more!, en nog {more}}.',
  'report.check-region-gone':
    '{count?Eén gemeente:{count} gemeenten} in {column} {count?bestond:bestonden} niet in het jaar van de cijfers: {regions}{more!, en nog {more}}.',
  'report.check-region-mixed':
    'De gemeenten in {column} zijn van verschillende jaren. De meeste passen bij {year}. Toen {count?bestond deze:bestonden deze} niet: {regions}{more!, en nog {more}}.',
  'report.check-region-unknown':
    '{count?Eén naam:{count} namen} in {column} {count?is:zijn} geen gemeente die Peil kent: {regions}{more!, en nog {more}}. Controleer de spelling.',
  'report.check-region-ambiguous':
    '{count?Eén naam:{count} namen} in {column} {count?is:zijn} van meer dan één gebied: {regions}{more!, en nog {more}}. Gebruik liever codes.',
  'report.hidden':
    '{count?Eén getal onder {below} is:{count} getallen onder {below} zijn} verborgen in {columns}, zodat niemand te herkennen is.',
  'report.hidden-second':
    '{count?Er is nog één ander getal:Er zijn nog {count} andere getallen} verborgen. Anders is een verborgen getal uit een totaal te berekenen.',
  'report.rounded': 'De aantallen zijn afgerond, in stappen van {step}. Daardoor kan een som iets afwijken.',
  'report.guard':
    'Deze pagina verbergt getallen alleen in de grafiek. Wie het adres van het bestand kent, kan ze nog lezen. Verberg kleine aantallen daarom in de bron.',
  'report.guard-shares':
    'Er staan ook percentages of gemiddelden in de gegevens. Daaruit is een verborgen getal soms te berekenen. Haal ze weg of rond ze af.',
};
