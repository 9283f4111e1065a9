import type { Words } from '../../core/chart.js';

/** English words of the startup map. */
export const en: Words = {
  'ui.zoom-in': 'Zoom in',
  'ui.zoom-out': 'Zoom out',
  'ui.zoom-home': 'Whole map',
  name: 'Map of young and innovative firms',

  'field.area': 'Area',
  'field.group': 'Group',
  'field.firms': 'Firms',
  'field.rate': 'Firms per 1,000 inhabitants',
  'field.inhabitants': 'Inhabitants',
  'field.young': 'Under 5 years',
  'field.top-sector': 'Largest sector',
  'field.need': 'Need',

  'firm.unnamed': 'firm in row {row}',
  'group.name': '{count} {count?firm:firms} close together',
  'swarm.name': 'All firms in view',
  'sector.unknown': 'sector unknown',
  'sector.other': 'other ({count} sectors)',

  'classes.title': 'Firms per 1,000 inhabitants',
  'classes.item':
    '{from!{from} {to!to {to}:or more} ({count}):{to!less than {to} ({count} {count?area:areas}):{count} {count?area:areas}}}',
  'classes.unknown': 'inhabitants unknown ({count})',
  'scale.kilometres': '{length} km',
  'scale.metres': '{length} m',

  'needs.title': 'What do they need?',
  'needs.other': 'other ({count})',
  'needs.asked': 'These are: {needs}.',
  'need.share': 'That is {share} of the firms in view.',
  'need.choose': 'Choose this bar to see only these firms.',
  'need.chosen': 'You now see only these firms. Choose the bar again to see all firms.',

  'area.rank': 'This area ranks {rank} of {of}, counted per 1,000 inhabitants.',
  'area.sector': 'The largest sector is {sector}: {count} {count?firm:firms} ({share}).',
  'group.one-place': 'These {count} firms share one address.',
  'group.names': 'Among them {names}{more! and {more} more}.',

  'firms.none': 'None of the {of} firms fits this choice.',
  'firms.count':
    '{of!{count} of the {of} firms {count?fits:fit} this choice:{count} {count?firm:firms}}{share!; {share} of them under 5 years old{known! (the age of {known} is known)}}.',
  'areas.most': 'Most firms are in {area}: {count} ({share}).{rate! It is highest per 1,000 inhabitants too: {rate}.}',
  'areas.densest': 'Per 1,000 inhabitants {area} comes first: {rate} firms.',
  'areas.mix': 'In {area} {share} belong to {sector}, elsewhere {rest}.',
  'needs.most':
    'Most asked for is {need}: {count} {count?firm:firms} ({share}){sector!, mainly in {sector} ({part} of those)}.',

  'note.no-position':
    '{count} {count?firm has:firms have} no complete position and so no place on the map{names!: {names}{more! and {more} more}}. The list and the table do have {count?it:them}.',
  'note.odd-position':
    'The position of {count} {count?firm:firms} is far outside the Netherlands{names!: {names}{more! and {more} more}}. The list and the table do have {count?it:them}.',
  'note.swapped':
    'For {count} {count?firm:firms} latitude and longitude were swapped{names!: {names}{more! and {more} more}}. The map has them right.',
  'note.area-only':
    'Of {count} {count?firm:firms} only the area is known{names!: {names}{more! and {more} more}}. {count?It stands:They stand} at a fixed point in that area.',
  'note.outside':
    '{count} {count?firm lies:firms lie} outside the areas of this map{names!: {names}{more! and {more} more}}.',
  'note.map-older-areas':
    'The source of the map has areas of several years. The map shows those of {year}. {count?One area:{count} areas} of {years} {count?is:are} not on it.',
  'note.map-more-rows':
    'The source of the map has more areas than were fetched. {rows} areas were read{total!, of {total}}.',
  'note.map-link-elsewhere':
    'The map is not whole: the rest of the areas is on another website ({link}). {rows} areas were read.',
  'note.map-link-again': 'The source of the map keeps pointing back to the same areas. {rows} areas were read.',
  'note.no-such-area':
    '{count?One area:{count} areas} of the data {count?is:are} not on the map: {areas}{more! and {more} more}. This concerns {firms} {firms?firm:firms}.',
  'note.region-vintage': 'The data are about the municipalities of {data}, the map about those of {map}.',
  'note.region-joined': '{regions} {count?has:have} been part of {into} since {date}.',
  'note.region-divided': '{regions} {count?was:were} divided over {into} on {date}.',
  'note.region-strange': '{count?One code is:{count} codes are} no municipality of 2015 or later: {codes}.',
  'note.region-more': '{count?One more municipality:{count} more municipalities} changed in this way.',
  'note.no-age': 'It is not known when {count} {count?firm:firms} began{names!: {names}{more! and {more} more}}.',
  'note.suppressed-firms': 'For {count} {count?firm:firms} a figure is confidential.',
  'note.provisional-firms': 'For {count} {count?firm:firms} a figure is provisional.',

  'control.onlySector': 'Sector',
  'control.onlyNeed': 'Need',
  'control.onlyAge': 'Age',
  'onlyAge.under-5': 'under 5 years',
  'onlyAge.over-5': '5 years and older',

  'list.title': 'The firms',
  'list.count': '{shown} of {of} {of?firm:firms}',
  'list.search': 'Search for a firm',
  'list.sort': 'Order',
  'list.sort-by': 'by {field}',
  'list.data-order': 'as in the data',
  'list.within': 'You see only the {count} firms of one group on the map.',
  'list.within-end': 'Show all firms',
  'list.previous': 'Previous {count}',
  'list.next': 'Next {count}',
  'list.page': '{from} to {to}',
  'list.no-place': 'not on the map',
  'list.site': 'website',
  'list.site-of': 'website of {name}',
  'list.nothing': 'No firm found. Search for another word or choose other filters.',
};
