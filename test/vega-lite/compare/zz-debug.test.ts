import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import * as vega from 'vega';
import { it } from 'vitest';
import { parts } from '../../../src/vega-lite/transform/parts.js';
import { rowsFrom } from '../../../src/vega-lite/rows.js';
import { ourPicture } from './compare-pictures.js';
import { vegaPicture } from './vega-scene.js';
const D = path.resolve(import.meta.dirname, '../../../node_modules/vega-datasets');
it('x', async () => {
  await Promise.all(Object.values(parts).map((p) => p.bring()));
  for (const n of process.env['EX']!.split(',')) {
    const s = JSON.parse(readFileSync('/work/shared/data/vega-lite-examples/' + n + '.vl.json', 'utf8'));
    const rows: any = s.data.values ? rowsFrom(s.data.values) : vega.read(readFileSync(path.join(D, s.data.url), 'utf8'), { type: path.extname(s.data.url).slice(1), parse: 'auto' } as never);
    console.log('=====', n);
    let ours: any; try { ours = ourPicture(s, rows); } catch (e: any) { console.log(e, JSON.stringify(e)); }
    const v = await vegaPicture(s, (u) => readFileSync(path.join(D, u), 'utf8'));
    const slim = (i: any) => JSON.stringify({ x: i.x, y: i.y, x2: i.x2, y2: i.y2, w: i.width, h: i.height, size: i.size, d: i.defined, t: i.text });
    if (ours) { console.log('OURS', ours.size, ours.items.length, Object.values(ours.scales).map((x: any) => x.channel + ' ' + x.type + JSON.stringify(x.domain).slice(0, 100) + JSON.stringify(x.range).slice(0,60)).join('\n'));
    for (const i of ours.items.slice(0, 6)) console.log(i.unit.mark.type, JSON.stringify(i.shape.points ? i.shape.points.slice(0, 4) : i.shape), JSON.stringify(i.rows[0]).slice(0, 300)); }
    console.log('VEGA', v.width, v.height);
    for (const m of v.marks) { console.log(m.type, m.items.length); for (const i of m.items.slice(0, 5)) console.log('  ', slim(i), JSON.stringify((i as any).datum).slice(0, 300)); }
  }
});
