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
  'field.remark': 'niet getekend',
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
    '{period!In {period} gaat:Er gaat} {amount}{recipients! naar {recipients} {recipients?ontvanger:ontvangers}:}{level!; {share} is {level}:}{giver!; {share} komt van {giver}:}.',
  nothing: 'Geen van de {rows} regels heeft een bedrag boven nul. In de tabel staan ze allemaal.',
  shares:
    'Het meeste geld {level!is:komt van} {first} ({firstAmount}, {firstShare}) en {second} ({secondAmount}, {secondShare}).',
  largest: 'De grootste stroom gaat van {source} naar {target}: {amount} ({share}).',
  concentration: '{count} van de {of} ontvangers {count?krijgt:krijgen samen} de helft.',
  more: 'Het totaal is {amount} ({share}) hoger dan in {period}.',
  less: 'Het totaal is {amount} ({share}) lager dan in {period}.',
  unchanged: 'Het totaal is gelijk aan dat van {period}.',
  'no-destination': 'Van {amount} ({share}) is niet bekend wie het krijgt.',
  rows: 'Er zijn {rows} regels{projects! over {projects} projecten:}{count!; {count} {count?regel heeft:regels hebben} geen bedrag:}.',
  'says.rank': 'Nummer {rank} van {of}.',
  'says.open': 'Kies om meer namen te zien.',
  'says.close': 'Kies om minder namen te zien.',
  'says.share-of': 'Dat is {share} van het geld dat uit {source} komt.',
  'says.share-in': 'Dat is {share} van het geld dat naar {target} gaat.',
  'apart.negative': 'onder nul',
  'apart.zero': 'nul',
  'apart.missing': 'geen bedrag',
  'apart.suppressed': 'geheim bedrag',
  'apart.self': 'van en naar dezelfde naam',
  'apart.back': 'terug naar een eerdere naam',
  'note.no-period': 'Er zijn geen gegevens over {given}.{period! U ziet {period}.:}',
  'note.no-amount': '{count} {count?rij heeft:rijen hebben} geen bedrag. {count?Die telt:Die tellen} niet mee.',
  'note.secret-amount':
    '{count} {count?rij heeft:rijen hebben} een geheim bedrag. {count?Die telt:Die tellen} niet mee.',
  'note.corrections':
    '{count} {count?rij is een correctie:rijen zijn correcties} ({sum}). Zonder correcties is het {gross}, met correcties {net}.',
  'note.negative-path':
    'Alleen in de tabel: {count} {count?stroom:stromen} onder nul, samen {sum} ({names}{more! en nog {more}:}).',
  'note.zero': 'Alleen in de tabel: {count} {count?stroom:stromen} van precies nul ({names}{more! en nog {more}:}).',
  'note.self':
    'Alleen in de tabel: {count} {count?stroom:stromen} van en naar dezelfde naam, samen {sum} ({names}{more! en nog {more}:}).',
  'note.back':
    'Alleen in de tabel: {count} {count?stroom:stromen} terug naar een eerdere naam, samen {sum} ({names}{more! en nog {more}:}).',
  'note.unknown-stage': 'Bij {count} {count?rij:rijen} is “{stage}” leeg.',
  'note.provisional-amount': '{count} {count?bedrag is:bedragen zijn} voorlopig, samen {sum}.',
  'note.undated':
    '{count} {count?rij heeft:rijen hebben} geen periode. Die {count?telt:tellen} alleen mee bij alle jaren.',
  'note.other-grain':
    '{count} {count?rij gaat:rijen gaan} over een ander soort periode. Die {count?telt:tellen} niet mee.',
};
