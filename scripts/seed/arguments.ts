import { parseArgs } from 'node:util';
import { signUpInput } from '@/lib/accounts/input';
import { Sentence } from '../sentence';

export interface Asked {
  readonly email: string;
  readonly password: string;
  readonly applications: number;
  readonly seed: number;
  readonly cast: boolean;
  /** Whether the account is a coach's, with clients. */
  readonly coach: boolean;
}

const USAGE = 'npm run seed -- --email E --password P --applications N [--cast] [--coach] [--seed S]';
const MOST = 100_000;

/** What the command was asked to do. @throws Sentence that says which argument is wrong. */
export function readArguments(given: string[]): Asked {
  const values = parsed(given);
  const account = signUpInput.safeParse({ email: values.email ?? '', password: values.password ?? '' });
  if (!account.success) {
    const [issue] = account.error.issues;
    throw new Sentence(`--${String(issue?.path[0])}: ${issue?.message} (${USAGE})`);
  }
  return {
    email: account.data.email,
    password: account.data.password,
    applications: whole('applications', values.applications ?? '0', MOST),
    seed: whole('seed', values.seed ?? '1', 2 ** 32 - 1),
    cast: values.cast ?? false,
    coach: values.coach ?? false,
  };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        email: text,
        password: text,
        applications: text,
        seed: text,
        cast: { type: 'boolean' },
        coach: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    throw new Sentence(`${(cause as Error).message.split('.')[0]}. Use: ${USAGE}`, { cause });
  }
}

function whole(name: string, text: string, most: number): number {
  const n = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (n <= most) return n;
  throw new Sentence(`--${name} must be a whole number from 0 to ${most} (${USAGE}).`);
}
