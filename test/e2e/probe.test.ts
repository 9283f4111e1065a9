import { test } from 'vitest';
import { Stage, drawn } from './stage.js';
import { allWords, drawingOf, hover, reportOf, tableOf } from './read-page.js';
test('probe', async () => {
  const stage = await new Stage().open();
  let x=1; const r=()=>{x=(x*16807)%2147483647; return x/2147483647;};
  const rows = Array.from({length:2000},(_,i)=>`B${i};${(4.2+r()*2.3).toFixed(5)};${(51.4+r()*1.8).toFixed(5)}`);
  stage.answer('/p.csv',(_,res)=>{res.writeHead(200,{'Content-Type':'text/csv'});res.end('naam;lon;lat\n'+rows.join('\n'))});
  const t='peil-startup-map';
  const w = await stage.show(`<${t} data-url="/p.csv" boundaries-url="/shared/geo/pdok-gemeente_gegeneraliseerd-2022.geojson"></${t}>`);
  await drawn(w.page, t);
  const rowsT = await tableOf(w.page,t);
  console.log(rowsT[0], rowsT.slice(1,4), rowsT.slice(340,380).filter((_,i)=>i%4==0), rowsT.slice(-4), rowsT.length);
  const d = await drawingOf(w.page,t); const k:Record<string,number>={}; d.marks.forEach(m=>k[m.kind]=(k[m.kind]??0)+1); console.log(k);
  console.log(await allWords(w.page,t,'.notes li, .summary'));
  await w.page.screenshot({path:'/tmp/peil/e2e-pdok.png',fullPage:false});
  await stage.close();
});
