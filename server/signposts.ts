import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { byCountry, type Country, type Signpost, signpostsSchema } from '@/lib/signposts/rules';
import shipped from '@/lib/signposts/signposts.json';
import { ConfigurationError, config } from './config';
import { logError } from './log';

let own: readonly Signpost[] | undefined;

/** Where advice is free, by country: those that come with Onward, or the operator's own. Read once. */
export function signposts(): Country[] {
  own ??= readSignposts(config().ONWARD_SIGNPOSTS);
  return byCountry(own);
}

/** A file that can't be read, or says too little, is put in the log; nobody is left without a way to advice. */
function readSignposts(file: string | undefined): readonly Signpost[] {
  const rows = signpostsSchema.parse(shipped);
  if (!file) return rows;
  try {
    return signpostsIn(readFileSync(file, 'utf8'), file);
  } catch (error) {
    logError('signposts-unread', error);
    return rows;
  }
}

/** @throws ConfigurationError with a line for everything that is wrong. */
export function signpostsIn(text: string, file: string): readonly Signpost[] {
  const read = z
    .string()
    .transform((json, context) => parsed(json, context))
    .pipe(signpostsSchema)
    .safeParse(text);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'} ${issue.message}`);
  throw new ConfigurationError(`ONWARD_SIGNPOSTS (${file}): ${wrong.join('; ')}.`);
}

function parsed(json: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: 'custom', message: 'is no JSON' });
    return z.NEVER;
  }
}
