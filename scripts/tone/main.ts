import { readFileSync } from 'node:fs';
import { checkTone } from '@/lib/tone/check';
import { Sentence, told } from '../sentence';
import { kindsOf, messagesIn } from './messages';
import { scoresOf } from './scores';

/** Prints a JSON line a message, and the totals last. */
const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) {
  console.error('Say which file: npm run tone -- FILE.tsv');
  process.exit(1);
}
// Whoever reads only the first lines has what they wanted.
process.stdout.on('error', () => process.exit(0));
try {
  const judged = messagesIn(contentOf(file)).map(({ labels, kind, text }) => ({
    labels,
    findings: kindsOf(checkTone(text, { kind })),
  }));
  for (const one of judged) console.log(JSON.stringify(one));
  console.log(JSON.stringify({ messages: judged.length, ...scoresOf(judged) }));
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (failure) {
    const { code } = failure as { code?: string };
    if (code === 'ENOENT') throw new Sentence(`There is no file “${path}”.`);
    if (code === 'EISDIR') throw new Sentence(`“${path}” is a folder. Name a file in it.`);
    throw failure;
  }
}
