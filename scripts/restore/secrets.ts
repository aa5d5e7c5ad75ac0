import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { writePrivate } from '../data/private-file';
import { secretsSchema } from '../data/secrets';
import { Sentence } from '../sentence';

/**
 * Puts a backup's secrets where the next start looks for them, unless they are given from outside. Those from before stay
 * beside them. @returns where those went, if there were any.
 */
export function putSecrets(
  data: string,
  secrets: Record<string, string>,
  given: Record<string, string | undefined>,
): string | undefined {
  if (Object.keys(secrets).every((name) => given[name])) return undefined;
  const kept = secretsSchema.safeParse(secrets);
  if (!kept.success) throw new Sentence('The secrets in this backup are not those of an Onward.');
  const file = path.join(data, 'secrets.json');
  const before = `${file}.before-restore`;
  const had = existsSync(file);
  if (had) renameSync(file, before);
  writePrivate(file, kept.data);
  return had ? before : undefined;
}
