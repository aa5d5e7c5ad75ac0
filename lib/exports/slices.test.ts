import { expect, test } from 'vitest';
import { slicer } from './slices';
test('speed', () => {
  const row = JSON.stringify({id:'0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',owner:'x'.repeat(40),notes:'é some notes here '.repeat(10),n:12.5,a:null,b:true,created_at:'2026-11-30T17:01:44.123456+00:00',c:'x',d:'y',e:null,f:null});
  const T=[]; for(let t=0;t<10;t++){T.push(`"t${t}":[`+Array(10000).fill(row).join(',\n')+']');}
  const buf=Buffer.from('{"format":"o","version":1,"tables":{'+T.join(',')+',"f":["'+'A'.repeat(7e6)+'"]}}');
  let n=0; const s=slicer(()=>{n++}); const t=performance.now();
  for(let i=0;i<buf.length;i+=65536) s.write(buf.subarray(i,i+65536)); s.end();
  console.log(n,buf.length,performance.now()-t);
  expect(n).toBeGreaterThan(1);
});
