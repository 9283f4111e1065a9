import type { Words } from '../../core/chart.js';

export const nl: Words = {
  'node.unknown': 'onbekend',
  'node.rest': 'overige ({count})',
  'field.flow': 'geldstroom',
  'field.name': 'naam',
  'field.share': 'deel van het totaal',
  'field.rows': 'aantal regels',
  'field.received': 'ontvangt',
  'field.given': 'geeft door',
  'field.remark': 'opmerking',
  'legend.other': 'overig of onbekend',
  'legend.provisional': 'voorlopig bedrag',
  'control.at': 'Periode',
  'at.all': 'alle jaren',
  'control.view': 'Weergave',
  'view.auto': 'past bij de breedte',
  'view.flow': 'stromen',
  'view.bars': 'balken',
  'control.top': 'Toon',
  'top.count': 'de grootste {count}',
  'control.open': 'Kleine bedragen',
  'open.more': 'uitgeklapt bij {names}',
  'open.none': 'samen onder overige',
  total:
    '{period!In {period} gaat het samen om:Samen gaat het om} {amount}{projects!, voor {projects} projecten:} ({rows} {rows?regel:regels}).',
  nothing: 'Er zijn {rows} regels, maar geen enkele heeft een bedrag boven nul.',
  'nothing.drawn': 'Er is geen bedrag boven nul om te tekenen. In de tabel staan alle regels.',
  corrected: 'Van {gross} gaat {cut} aan correcties af. Er blijft {net} over.',
  'corrected-apart':
    'Van {gross} gaat {cut} aan correcties af. Er blijft {net} over. De tekening toont {amount}: een stroom onder nul is niet te tekenen.',
  shares:
    '{first} geeft {firstAmount} ({firstShare}), {second} geeft {secondAmount} ({secondShare}){others!. De rest komt van {others?één ander:{others} anderen}:}.',
  largest: 'De grootste stroom gaat van {source} naar {target}: {amount} ({share}).',
  concentration: '{count} van de {of} ontvangers {count?krijgt:krijgen samen} de helft van het geld.',
  more: 'Het totaal is {amount} ({share}) hoger dan in {period}.',
  less: 'Het totaal is {amount} ({share}) lager dan in {period}.',
  unchanged: 'Het totaal is gelijk aan dat van {period}.',
  'no-destination': 'Van {amount} ({share}) is niet bekend wie het krijgt.',
  'no-amount': '{count} {count?regel heeft:regels hebben} geen bedrag.',
  'says.rank': 'Nummer {rank} van {of}.',
  'says.open': 'Kies om meer namen te zien.',
  'says.close': 'Kies om minder namen te zien.',
  'says.share-of': 'Dat is {share} van het geld dat uit {source} komt.',
  'says.share-in': 'Dat is {share} van het geld dat naar {target} gaat.',
  'says.missing': '{count} {count?regel heeft:regels hebben} geen bedrag.',
  'apart.negative': 'niet getekend: onder nul',
  'apart.zero': 'niet getekend: nul',
  'apart.missing': 'niet getekend: geen bedrag',
  'apart.suppressed': 'niet getekend: geheim bedrag',
  'apart.self': 'niet getekend: van en naar dezelfde naam',
  'apart.back': 'niet getekend: gaat terug naar een eerdere naam',
  'note.no-period': 'Er zijn geen gegevens over {given}.{period! U ziet {period}.:}',
  'note.no-amount':
    '{count} {count?rij heeft:rijen hebben} geen bedrag. {count?Die telt:Die tellen} niet mee in het totaal.',
  'note.secret-amount':
    '{count} {count?rij heeft:rijen hebben} een geheim bedrag. {count?Dat telt:Die tellen} niet mee in het totaal.',
  'note.corrections':
    '{count} {count?rij is een correctie:rijen zijn correcties}, samen {sum}. Zonder correcties is het {gross}, met correcties {net}.',
  'note.negative-path':
    '{count} {count?stroom komt:stromen komen} onder nul uit ({sum}). Die {count?staat:staan} niet in de tekening en niet in het totaal, wel in de tabel: {names}{more! en nog {more}:}.',
  'note.zero':
    '{count} {count?stroom is:stromen zijn} precies nul. Die {count?staat:staan} alleen in de tabel: {names}{more! en nog {more}:}.',
  'note.self':
    '{count} {count?stroom gaat:stromen gaan} van en naar dezelfde naam ({sum}). Die {count?staat:staan} alleen in de tabel en niet in het totaal: {names}{more! en nog {more}:}.',
  'note.back':
    '{count} {count?stroom gaat:stromen gaan} terug naar een eerdere naam ({sum}). Die {count?staat:staan} alleen in de tabel en niet in het totaal: {names}{more! en nog {more}:}.',
  'note.unknown-stage':
    'Bij {count} {count?rij:rijen} is “{stage}” niet ingevuld. Die {count?staat:staan} onder onbekend.',
  'note.provisional-amount': '{count} {count?bedrag is:bedragen zijn} voorlopig, samen {sum}.',
  'note.undated':
    '{count} {count?rij heeft:rijen hebben} geen periode. Die {count?telt:tellen} alleen mee bij alle jaren.',
  'note.other-grain':
    '{count} {count?rij gaat:rijen gaan} over een ander soort periode. Die {count?telt:tellen} niet mee, anders telt geld dubbel.',
  'note.no-room': 'Voor stromen is het hier te smal. Daarom ziet u balken.',
};
