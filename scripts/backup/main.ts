import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfiguration } from '@/server/config';
import { Sentence, told } from '../sentence';
import { backUp } from './back-up';
import { dataOf, secretsInUse, withDatabaseAsItIs } from './place';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const given = process.argv.slice(2);
  if (given.length > 1) throw new Sentence('Use: npm run backup [-- FILE]');
  const configuration = readConfiguration(process.env);
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const file = path.resolve(
    given[0] ?? path.join(dataOf(configuration), 'backups', `onward-${stamp}.backup`),
  );
  const secrets = secretsInUse(configuration);
  const made = await withDatabaseAsItIs(configuration, (sql) => backUp(sql, file, secrets));
  console.log(file);
  console.error(
    `${made.rows} rows of ${made.tables} tables. It holds everything that people wrote, and the secrets that open what is sealed: keep it as safe as the database.`,
  );
  if (made.leftOut.length > 0)
    console.error(
      `Not in it, since they are not Onward’s: ${made.leftOut.join(', ')}. A restore wants them out of the schema public: better move them to one of their own.`,
    );
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}
