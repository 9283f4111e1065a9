import type { RawTable } from '../raw-table.js';
import type { ReadSettings } from '../report.js';
import { cellFormats } from './number-formats.js';
import { readSheet } from './read-sheet.js';
import { readWorkbook } from './read-workbook.js';
import { damaged } from './refusal.js';
import { scanXml } from './scan-xml.js';
import type { Sheet } from './workbook.js';
import type { ZipEntry } from './zip-entries.js';

/** Reads an Excel workbook. Source of the form: ECMA-376 part 1. */
export function readXlsx(entries: ReadonlyMap<string, ZipEntry>, settings: ReadSettings): RawTable {
  const xmlOf = (path: string) => {
    const entry = entries.get(path);
    return entry && new TextDecoder().decode(entry.read());
  };
  const main = [...relations(xmlOf('_rels/.rels') ?? '', '').values()].find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  const workbook = xmlOf(path);
  if (!workbook) throw damaged(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const parts = relations(xmlOf(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '', folder);
  const part = (kind: string) => {
    const known = [...parts.values()].find(({ type }) => type === kind);
    if (!known) return '';
    const xml = xmlOf(known.path);
    if (xml === undefined) throw damaged(known.path);
    return xml;
  };

  const { sheets, from1904 } = listed(workbook);
  const formats = cellFormats(part('styles'));
  const words = sharedWords(part('sharedStrings'));
  return readWorkbook(
    'xlsx',
    sheets.flatMap(({ name, id, hidden }): Sheet[] => {
      const place = parts.get(id);
      // A sheet with a chart only has no cells.
      if (place && place.type !== 'worksheet') return [];
      return [
        {
          name,
          hidden,
          read() {
            const xml = place && xmlOf(place.path);
            if (xml === undefined) throw damaged(name);
            return readSheet(xml, { words, formats, from1904 });
          },
        },
      ];
    }),
    settings,
  );
}

interface Relation {
  /** The last word of its type. */
  readonly type: string;
  readonly path: string;
}

function relations(xml: string, folder: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  scanXml(xml, {
    open(name, get) {
      if (name !== 'Relationship' || get('TargetMode') === 'External') return;
      const target = get('Target') ?? '';
      const steps: string[] = [];
      for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
        if (step === '..') steps.pop();
        else if (step && step !== '.') steps.push(step);
      }
      found.set(get('Id') ?? '', { type: (get('Type') ?? '').replace(/^.*\//, ''), path: steps.join('/') });
    },
    close: () => undefined,
  });
  return found;
}

function listed(xml: string): { sheets: { name: string; id: string; hidden: boolean }[]; from1904: boolean } {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  scanXml(xml, {
    open(name, get) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(get('date1904') ?? '');
      if (name === 'sheet')
        sheets.push({ name: get('name') ?? '', id: get('id') ?? '', hidden: /hidden/i.test(get('state') ?? '') });
    },
    close: () => undefined,
  });
  return { sheets, from1904 };
}

/** Texts that cells refer to; of rich text the letters only, without the way they sound. */
function sharedWords(xml: string): string[] {
  const words: string[] = [];
  let text: string | undefined;
  let sound = 0;
  let isText = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') sound++;
      isText = name === 't';
    },
    close(name) {
      if (name === 'si') words.push(text ?? '');
      if (name === 'rPh') sound--;
      isText = false;
    },
    text(part) {
      if (isText && !sound && text !== undefined) text += part;
    },
  });
  return words;
}
