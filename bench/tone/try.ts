import { gzipSync } from 'node:zlib';
import { HEADS, readLearned } from '@/lib/tone/learned';
import { corpus, training } from './examples';
import { learn, ready } from './learn';
import { writeFileSync } from 'node:fs';
const T0=performance.now();
const tr=ready(training()), tu=ready(corpus('tuning')); console.log(tr.length,tu.length,Math.round(performance.now()-T0));
const m=learn(tr); console.log('learned',Math.round(performance.now()-T0)); const s=JSON.stringify(m); console.log(s.length,gzipSync(s).length,gzipSync(m.names).length,gzipSync(m.weights).length,m.names.split('\n').length);
writeFileSync('/tmp/learned-try.json',s);
const ask=readLearned({...m,from:{} as never});
for (const h of [...HEADS,'max3'] as const) { const sc=tu.map(({example,features})=>{const ss=features.map(ask); const v=Math.max(...ss.map(x=>h==='max3'?Math.max(x.defensive,x.argumentative,x.arguing):x[h])); const l=example.labels; const y= (h==='arguing'||h==='max3')?(l.includes('defensive')||l.includes('argumentative')):l.includes(h); return {v,y};}).sort((a,b)=>b.v-a.v); const pos=sc.filter(x=>x.y).length; let tp=0,ap=0,r9=0; sc.forEach(({y},i)=>{if(y){tp++;ap+=tp/(i+1);} if(tp/(i+1)>=.9)r9=Math.max(r9,tp/pos);}); console.log(h,pos,(ap/pos).toFixed(3),r9.toFixed(2)); }
