import { boundaries } from '../../core/boundaries-option.js';
import { day } from '../../core/day-option.js';
import { channel, choice, number, text, type Values } from '../../core/option.js';

export const options = {
  x: channel({
    about: 'East-west position: RD metres, or degrees.',
    type: 'number',
    synonyms: 'x,x rd,rd x,x coord,easting'.split(','),
  }),
  y: channel({
    about: 'North-south position: RD metres, or degrees.',
    type: 'number',
    synonyms: 'y,y rd,rd y,y coord,northing'.split(','),
  }),
  lon: channel({
    about: 'Longitude in degrees; RD metres are recognised.',
    type: 'number',
    synonyms: 'lon,lng,long,lengtegraad,geo lon'.split(','),
  }),
  lat: channel({
    about: 'Latitude in degrees; RD metres are recognised.',
    type: 'number',
    synonyms: 'lat,latitude,breedtegraad,geo lat'.split(','),
  }),
  position: channel({
    about: 'Both coordinates in one cell: `52.09,5.12`, `145942 513118` or `POINT(5.12 52.09)`.',
    type: 'text',
    synonyms: 'positie,coördinaten,coordinates,position,latlon,geo point,geom,wkt,locatie,location'.split(','),
  }),
  area: channel({
    about: 'Code or name of the area, joined to the boundaries where a row has no position of its own.',
    synonyms:
      'postcode,pc4,wijkcode,buurtcode,gemeentecode,statcode,wijk,buurt,gemeente,gebied,statnaam,area,district'.split(
        ',',
      ),
  }),
  name: channel({
    about: 'Name of the firm.',
    synonyms: 'naam,bedrijf,name,company,firm,organisatie,startup'.split(','),
  }),
  sector: channel({
    about: 'Sector; the seven largest get a symbol of their own.',
    synonyms: 'sector,branche,industry,thema,cluster,categorie'.split(','),
  }),
  founded: channel({
    about: 'Year or day the firm began.',
    synonyms: 'opgericht,startjaar,oprichting,founded,gestart,startdatum'.split(','),
  }),
  size: channel({
    about: 'Size, in fte or people.',
    type: 'number',
    synonyms: 'fte,medewerkers,werknemers,size,employees,omvang,banen'.split(','),
  }),
  funding: channel({
    about: 'Money raised.',
    type: 'number',
    synonyms: 'financiering,opgehaald,funding,investering,raised'.split(','),
  }),
  needs: channel({
    about: 'What the firm needs; several in one cell separated by `;` or `|`.',
    synonyms: 'behoefte,need,nodig,vraag'.split(','),
  }),
  url: channel({
    about: 'Web address of the firm; only http(s) becomes a link.',
    type: 'text',
    synonyms: 'website,url,site,webadres,link,homepage'.split(','),
  }),
  boundaries: boundaries('Areas under the firms.'),
  boundaryField: text('Property of the boundaries that holds the code of an area.'),
  date: day('Day at which ages are reckoned.'),
  zoom: number({ about: 'How far the map is zoomed in; 1 shows all of it.', fallback: 1, min: 1 }),
  center: text(
    'Middle of the map as RD metres `145000,512000` or degrees `52.6,5.2`; default the middle of the boundaries.',
  ),
  onlySector: text('Show firms of this sector only.'),
  onlyNeed: text('Show firms that need this only.'),
  onlyAge: choice({
    about: 'Show firms under five years, or of five years and older.',
    choices: ['all', 'under-5', 'over-5'],
    fallback: 'all',
  }),
  colourAreas: choice({
    about: 'Colour areas by firms per 1,000 inhabitants; `auto` does so when the boundaries hold inhabitants.',
    choices: ['auto', 'per-1000', 'none'],
    fallback: 'auto',
  }),
  select: text('Id of the firm that is highlighted.'),
};

export type MapValues = Values<typeof options>;
