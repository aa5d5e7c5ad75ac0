import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Configuration, readConfiguration } from '@/server/config';
import { connected, dataOf } from '../backup/place';
import { lockDirectory } from '../data/lock';
import { embeddedDatabase } from '../database/embedded-database';
import { openEmbedded } from '../postgres/embedded';
import { told } from '../sentence';
import { readArguments } from './arguments';
import { placeOf, type Restored, restore } from './restore';
import { type Beside, layBeside } from './secrets';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const { file, replace } = readArguments(process.argv.slice(2));
  const configuration = readConfiguration(process.env);
  const { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = configuration;
  const given = { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
  const data = dataOf(configuration);
  let beside: Beside | undefined;
  const settings = {
    file: path.resolve(file),
    replace,
    given,
    onSecrets(secrets: Record<string, string>) {
      beside = layBeside(data, secrets, given);
    },
  };
  const restored = await withOwner(configuration, data, (url, variable) =>
    connected(url, variable, (owner) => {
      console.error(`Into ${placeOf(owner)} (${variable}).`);
      return restore(owner, settings);
    }),
  ).catch((failure) => {
    beside?.forget();
    throw failure;
  });
  const before = beside?.put();
  console.log(
    `${restored.rows} rows of ${restored.tables} tables are as they were on ${restored.madeAt}, each read again and compared. Start Onward.`,
  );
  if (restored.skipped.length > 0)
    console.log(`Left out, since they are not Onward’s: ${restored.skipped.join(', ')}.`);
  if (before) console.log(`The secrets from before are in ${before}.`);
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}

/** With nobody else at work: the built-in database is started for it, and held, so that no app is. */
async function withOwner(
  { DATABASE_URL, DATABASE_OWNER_URL }: Configuration,
  data: string,
  work: (url: string, variable: string) => Promise<Restored>,
): Promise<Restored> {
  if (DATABASE_URL)
    return work(
      DATABASE_OWNER_URL ?? DATABASE_URL,
      DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL',
    );
  const lock = await lockDirectory(data);
  try {
    const embedded = await openEmbedded(data);
    try {
      const { owner } = await embeddedDatabase(embedded);
      return await work(owner, 'The built-in database');
    } finally {
      embedded.stop();
    }
  } finally {
    lock.release();
  }
}
