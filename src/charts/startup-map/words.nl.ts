import type { Words } from '../../core/chart.js';

/** Dutch words of the startup map; those of parts that are brought later are with those parts. */
export const nl: Words = {
  'ui.zoom-in': 'Dichterbij',
  'ui.zoom-out': 'Verder weg',
  name: 'Kaart van jonge en vernieuwende bedrijven',

  'field.area': 'Gebied',
  'field.group': 'Groep',
  'field.firms': 'Bedrijven',
  'field.rate': 'Bedrijven per 1.000 inwoners',
  'field.inhabitants': 'Inwoners',
  'field.young': 'Jonger dan 5 jaar',
  'field.top-sector': 'Grootste sector',
  'field.need': 'Behoefte',

  'firm.unnamed': 'bedrijf in rij {row}',
  'group.name': '{count} {count?bedrijf:bedrijven} bij elkaar',
  'sector.unknown': 'sector onbekend',
  'sector.other': 'overige ({count} sectoren)',

  'classes.title': 'Bedrijven per 1.000 inwoners',
  'classes.item':
    '{from!{from} {to!tot {to}:of meer} ({count}):{to!minder dan {to} ({count} {count?gebied:gebieden}):{count} {count?gebied:gebieden}}}',
  'classes.unknown': 'inwoners onbekend ({count})',
  'scale.kilometres': '{length} km',
  'scale.metres': '{length} m',

  'needs.title': 'Wat hebben ze nodig?',
  'needs.other': 'overige ({count})',

  'area.rank': 'Plaats {rank} van {of}, gerekend per 1.000 inwoners.',
  'area.sector': 'De grootste sector is {sector}: {count} {count?bedrijf:bedrijven} ({share}).',
  'group.one-place': 'Deze {count} bedrijven staan op één adres.',
  'group.names': 'Onder andere {names}{more! en nog {more}}.',
  'need.share': 'Dat is {share} van de bedrijven in beeld.',
  'need.choose': 'Kies deze balk om alleen deze bedrijven te zien.',
  'need.chosen': 'U ziet nu alleen deze bedrijven. Kies de balk opnieuw om alle bedrijven te zien.',
  'needs.asked': 'Dit zijn: {needs}.',

  'firms.none': 'Geen van de {of} bedrijven past bij deze keuze.',
  'firms.count':
    '{of!{count} van de {of} bedrijven {count?past:passen} bij deze keuze:{count} {count?bedrijf:bedrijven}}{share!; {share} is jonger dan 5 jaar{known! (van {known} weten we de leeftijd)}}.',
  'areas.most':
    'De meeste bedrijven zitten in {area}: {count} ({share}).{rate! Ook per 1.000 inwoners is dat het hoogst: {rate}.}',
  'areas.densest': 'Per 1.000 inwoners staat {area} bovenaan: {rate} bedrijven.',
  'areas.mix': 'In {area} hoort {share} bij {sector}, elders {rest}.',
  'needs.most':
    'De meeste vraag is naar {need}: {count} {count?bedrijf:bedrijven} ({share}){sector!, vooral in {sector} ({part} van de vraag)}.',

  'note.no-position':
    '{count} {count?bedrijf heeft:bedrijven hebben} geen volledige positie en dus geen plek op de kaart{names!: {names}{more! en nog {more}}}. In de lijst en de tabel {count?staat het:staan ze} wel.',
  'note.outside':
    '{count} {count?bedrijf ligt:bedrijven liggen} buiten de gebieden van deze kaart{names!: {names}{more! en nog {more}}}.',

  'control.onlySector': 'Sector',
  'control.onlyNeed': 'Behoefte',
  'control.onlyAge': 'Leeftijd',
  'onlyAge.under-5': 'jonger dan 5 jaar',
  'onlyAge.over-5': '5 jaar en ouder',

  'list.title': 'De bedrijven',
  'list.count': '{shown} van {of} {of?bedrijf:bedrijven}',
  'list.search': 'Zoek een bedrijf',
  'list.sort': 'Volgorde',
  'list.sort-by': 'op {field}',
  'list.data-order': 'zoals in de gegevens',
  'list.within': 'U ziet alleen de {count} bedrijven uit één groep op de kaart.',
  'list.within-end': 'Toon alle bedrijven',
  'list.previous': 'Vorige {count}',
  'list.next': 'Volgende {count}',
  'list.page': '{from} tot en met {to}',
  'list.no-place': 'niet op de kaart',
  'list.site': 'website',
  'list.site-of': 'website van {name}',
  'list.nothing': 'Geen bedrijf gevonden. Zoek een ander woord of kies andere filters.',
};
