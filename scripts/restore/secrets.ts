import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writePrivate } from '../data/private-file';
import { secretsSchema } from '../data/secrets';
import { Sentence } from '../sentence';

/** A backup's secrets, written beside those in use. */
export interface Beside {
  /** Puts them where the next start looks for them. @returns where those from before went, if there were any. */
  put(now?: Date): string | undefined;
  /** Takes them away again: nothing came of it. */
  forget(): void;
}

/**
 * Writes a backup's secrets beside those in use, so that after the database only a name has to change. Undefined where
 * they are all given from outside.
 */
export function layBeside(
  data: string,
  secrets: Record<string, string>,
  given: Record<string, string | undefined>,
): Beside | undefined {
  if (Object.keys(secrets).every((name) => given[name])) return undefined;
  const kept = secretsSchema.safeParse(secrets);
  if (!kept.success) throw new Sentence('The secrets in this backup are not those of an Onward.');
  const file = path.join(data, 'secrets.json');
  const beside = `${file}.restored`;
  mkdirSync(data, { recursive: true });
  writePrivate(beside, kept.data);
  return {
    put(now = new Date()) {
      const before = `${file}.before-restore-${now.toISOString().replaceAll(/[-:.]/g, '')}`;
      const had = existsSync(file);
      if (had) renameSync(file, before);
      renameSync(beside, file);
      return had ? before : undefined;
    },
    forget: () => rmSync(beside, { force: true }),
  };
}
