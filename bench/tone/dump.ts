import { writeFileSync } from 'node:fs';
import { corpus, training } from './examples';
import { ready } from './learn';
import { ownSentences } from '@/lib/tone/check';
import { tokensOf } from '@/lib/tone/tokens';
const out=(m:any)=>({file:m.example.voice,kind:m.example.kind,labels:m.example.labels,text:m.example.text,sents:ownSentences(m.example.text).map((s,i)=>({t:tokensOf(s.text),f:m.features[i],y:m.example.sentences?.[i]??null}))});
writeFileSync('/tmp/dump.json',JSON.stringify({train:ready(training()).map(out),tuning:ready(corpus('tuning')).map(out)}));
