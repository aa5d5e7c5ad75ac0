import { readFileSync } from 'node:fs';
import { readLearned } from '@/lib/tone/learned';
import { ownSentences } from '@/lib/tone/check';
import { corpus } from './examples';
import { ready } from './learn';
const m=JSON.parse(readFileSync('/tmp/learned-try.json','utf8')); const ask=readLearned(m);
const x=(s:any)=>Math.max(s.defensive,s.argumentative,s.arguing);
const rows=ready(corpus('tuning')).map(({example,features})=>{const ss=features.map(ask).map(x); return {example,ss,v:Math.max(...ss)};}).sort((a,b)=>b.v-a.v);
for (const {example:e,ss,v} of rows){ const y=e.labels.includes('defensive')||e.labels.includes('argumentative'); const sn=ownSentences(e.text); if(!y&&v>-0.9) console.log('FP',v.toFixed(2),e.labels.join(),sn[ss.indexOf(v)]!.text.trim().replace(/\n/g,' ').slice(0,170)); if(y&&v<0) console.log('   FN',v.toFixed(2),e.labels.join(),e.kind,sn.map((s,i)=>ss[i]!>-2.5?ss[i]!.toFixed(1)+' '+s.text.trim():'').filter(Boolean).join(' | ').slice(0,300)); }
