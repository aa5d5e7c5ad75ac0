import { parseArgs } from 'node:util';
import { Sentence } from '../sentence';

const USAGE = 'npm run restore -- FILE [--replace]';

/** Which backup is to be put back, and whether over what there is. @throws Sentence that says what is wrong. */
export function readArguments(args: string[]): { file: string; replace: boolean } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Sentence(`Which backup is it? Use: ${USAGE}`);
  return { file, replace: values.replace ?? false };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { replace: { type: 'boolean' } } });
  } catch (cause) {
    throw new Sentence(`${(cause as Error).message.split('.')[0]}. Use: ${USAGE}`, { cause });
  }
}
