import { readFileSync } from 'node:fs';
import { z } from 'zod';
import help from '@/lib/help/help.json';
import { byCountry, type Country, type Signpost, signpostsSchema } from '@/lib/signposts/rules';
import advice from '@/lib/signposts/signposts.json';
import { ConfigurationError, config } from './config';
import { logError } from './log';

/** The variables that name an operator's own file of rows, and the rows that come with Onward. */
const SHIPPED = { ONWARD_SIGNPOSTS: advice, ONWARD_HELP: help } as const;
type Variable = keyof typeof SHIPPED;

const read = new Map<Variable, readonly Signpost[]>();

/** Where advice is free, by country: those that come with Onward, or the operator's own. Read once. */
export const signposts = (): Country[] => byCountry(rowsOf('ONWARD_SIGNPOSTS'));

/** Who listens when things are heavy, by country; in the same way. */
export const placesOfHelp = (): Country[] => byCountry(rowsOf('ONWARD_HELP'));

function rowsOf(variable: Variable): readonly Signpost[] {
  const rows = read.get(variable) ?? readRows(variable);
  read.set(variable, rows);
  return rows;
}

/** A file that can't be read, or says too little, is put in the log; nobody is left without a way to advice. */
function readRows(variable: Variable): readonly Signpost[] {
  const rows = signpostsSchema.parse(SHIPPED[variable]);
  const file = config()[variable];
  if (!file) return rows;
  try {
    return signpostsIn(readFileSync(file, 'utf8'), file, variable);
  } catch (error) {
    logError('signposts-unread', error);
    return rows;
  }
}

/** @throws ConfigurationError with a line for everything that is wrong. */
export function signpostsIn(
  text: string,
  file: string,
  variable: Variable = 'ONWARD_SIGNPOSTS',
): readonly Signpost[] {
  const rows = z
    .string()
    .transform((json, context) => parsed(json, context))
    .pipe(signpostsSchema)
    .safeParse(text);
  if (rows.success) return rows.data;
  const wrong = rows.error.issues.map((issue) => `${issue.path.join('.') || 'the file'} ${issue.message}`);
  throw new ConfigurationError(`${variable} (${file}): ${wrong.join('; ')}.`);
}

function parsed(json: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: 'custom', message: 'is no JSON' });
    return z.NEVER;
  }
}
