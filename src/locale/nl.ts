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

  'status.suppressed': 'geheim',
  'status.unknown': 'onbekend',
  'status.impossible': 'kan niet voorkomen',
  'status.provisional': 'voorlopig',
  'status.revised': 'herzien',
  'status.forecast': 'verwacht',
  'status.absent': 'niet ingevuld',

  'ui.loading': 'De gegevens worden opgehaald.',
  'ui.empty': 'Er zijn geen gegevens om te laten zien.',
  'ui.error-title': 'Deze grafiek lukt niet',
  'ui.table-show': 'Toon de tabel',
  'ui.table-hide': 'Verberg de tabel',
  'ui.download': 'Opslaan',
  'ui.keys': 'Onderdelen van: {name}',
  'ui.source': 'Bron',
  'ui.date': 'Datum van de cijfers',
  'ui.definition': 'Wat betekent dit?',
  'ui.notes': 'Let op',
  'ui.chart-of': 'Grafiek: {name}',
  'ui.all': 'Alles',
};
