import { readFileSync } from 'node:fs';
import { checkTone } from '@/lib/tone/check';
import { told } from '../sentence';
import { kindsOf, messagesIn } from './messages';
import { scoresOf } from './scores';

/** Prints a JSON line a message, and the totals last. */
const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) {
  console.error('Say which file: npm run tone -- FILE.tsv');
  process.exit(1);
}
try {
  const judged = messagesIn(readFileSync(file, 'utf8')).map(({ labels, kind, text }) => ({
    labels,
    findings: kindsOf(checkTone(text, { kind })),
  }));
  for (const one of judged) console.log(JSON.stringify(one));
  console.log(JSON.stringify({ messages: judged.length, ...scoresOf(judged) }));
} catch (failure) {
  console.error(told(failure));
  process.exit(1);
}
