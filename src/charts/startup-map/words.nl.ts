import type { Words } from '../../core/chart.js';

/** Dutch words of the startup map. */
export const nl: Words = {
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
  'swarm.name': 'Alle bedrijven in beeld',
  'sector.unknown': 'sector onbekend',
  'sector.other': 'overige ({count} sectoren)',

  'classes.title': 'Bedrijven per 1.000 inwoners',
  'classes.all': '{count} {count?gebied:gebieden}',
  'classes.below': 'tot {to} ({count})',
  'classes.between': '{from} tot {to} ({count})',
  'classes.from': '{from} of meer ({count})',
  'classes.unknown': 'inwoners onbekend ({count})',
  'scale.kilometres': '{length} km',
  'scale.metres': '{length} m',

  'needs.title': 'Wat hebben ze nodig?',
  'needs.other': 'overige ({count})',
  'needs.asked': 'Dit zijn: {needs}.',
  'need.share': 'Dat is {share} van de bedrijven in beeld.',
  'need.choose': 'Kies deze balk om alleen deze bedrijven te zien.',
  'need.chosen': 'Je ziet nu alleen deze bedrijven. Kies de balk nog een keer om alle bedrijven te zien.',

  'area.rank': 'Dit gebied staat op plaats {rank} van {of}, gerekend per 1.000 inwoners.',
  'area.sector': 'De grootste sector is {sector}: {count} {count?bedrijf:bedrijven} ({share}).',
  'group.one-place': 'Deze {count} bedrijven staan op één adres.',
  'group.names': 'Onder andere {names}{more! en nog {more}}.',

  'firms.none': 'Geen van de {of} bedrijven past bij deze keuze.',
  'firms.count':
    '{of!{count} van de {of} bedrijven passen bij deze keuze.:Er {count?is:zijn} {count} {count?bedrijf:bedrijven}.}',
  'firms.young':
    '{share} is jonger dan 5 jaar op {date}: {count} {count?bedrijf:bedrijven}{known! van de {known} waarvan we het weten}.',
  'areas.most': 'De meeste bedrijven zitten in {area}: {count}, dat is {share}.',
  'areas.most-and-densest':
    'De meeste bedrijven zitten in {area}: {count}, dat is {share}. Ook per 1.000 inwoners is dat het hoogst: {rate}.',
  'areas.densest': 'Per 1.000 inwoners staat {area} bovenaan: {rate} bedrijven.',
  'areas.mix': 'In {area} hoort {share} bij {sector}. In de andere gebieden is dat {rest}.',
  'needs.most':
    'De meeste vraag is naar {need}: {count} {count?bedrijf:bedrijven} ({share}){sector!, vooral in {sector} ({part} van de vraag)}.',

  'note.nothing': 'Geen enkel bedrijf past bij deze keuze. Kies bij een filter weer “alle”.',
  'note.no-position':
    '{count} {count?bedrijf heeft:bedrijven hebben} geen plek op de kaart. De gegevens noemen geen volledige positie{names!: {names}{more! en nog {more}}}. In de lijst en de tabel staan ze wel.',
  'note.odd-position':
    'Bij {count} {count?bedrijf:bedrijven} ligt de positie ver buiten Nederland{names!: {names}{more! en nog {more}}}. {count?Dit bedrijf staat:Deze bedrijven staan} wel in de lijst en de tabel.',
  'note.swapped':
    'Bij {count} {count?bedrijf:bedrijven} waren breedte en lengte omgewisseld{names!: {names}{more! en nog {more}}}. Op de kaart is dat hersteld.',
  'note.area-only':
    'Van {count} {count?bedrijf:bedrijven} kennen we alleen het gebied{names!: {names}{more! en nog {more}}}. {count?Het staat:Ze staan} op een vaste plek in dat gebied.',
  'note.outside':
    '{count} {count?bedrijf ligt:bedrijven liggen} buiten de gebieden van deze kaart{names!: {names}{more! en nog {more}}}.',
  'note.no-age':
    'Van {count} {count?bedrijf:bedrijven} weten we niet wanneer {count?het:ze} begon{count?:nen}{names!: {names}{more! en nog {more}}}.',
  'note.suppressed-firms': 'Bij {count} {count?bedrijf:bedrijven} is een gegeven geheim.',
  'note.provisional-firms': 'Bij {count} {count?bedrijf:bedrijven} is een gegeven voorlopig.',

  'control.onlySector': 'Sector',
  'control.onlyNeed': 'Behoefte',
  'control.onlyAge': 'Leeftijd',
  'onlyAge.under-5': 'jonger dan 5 jaar',
  'onlyAge.over-5': '5 jaar en ouder',

  'list.title': 'Lijst van bedrijven',
  'list.count': '{shown} van {of} {of?bedrijf:bedrijven}',
  'list.search': 'Zoek een bedrijf',
  'list.sort': 'Volgorde',
  'list.sort-by': 'op {field}',
  'list.data-order': 'zoals in de gegevens',
  'list.within': 'Je ziet alleen de {count} bedrijven uit één groep op de kaart.',
  'list.within-end': 'Toon alle bedrijven',
  'list.previous': 'Vorige {count}',
  'list.next': 'Volgende {count}',
  'list.page': '{from} tot en met {to}',
  'list.no-place': 'niet op de kaart',
  'list.site': 'website',
  'list.site-of': 'website van {name}',
  'list.nothing': 'Geen bedrijf gevonden. Zoek op een ander woord of kies andere filters.',
};
