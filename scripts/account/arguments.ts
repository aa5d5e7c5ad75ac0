import { parseArgs } from 'node:util';
import { email } from '@/lib/accounts/input';
import { Sentence } from '../sentence';

const USAGE = 'npm run account -- --email E';

/** Whose account is to be made. @throws Sentence that says what is wrong. */
export function readAddress(args: string[]): string {
  const given = email.safeParse(parsed(args).email ?? '');
  if (given.success) return given.data;
  throw new Sentence(`--email: ${given.error.issues[0]?.message} (${USAGE})`);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { email: { type: 'string' } } }).values;
  } catch (cause) {
    throw new Sentence(`${(cause as Error).message.split('.')[0]}. Use: ${USAGE}`, { cause });
  }
}
