import { existsSync } from 'node:fs';
import { pool } from '@/db/client';
import { seedApplications } from '@/db/seed/applications';
import { seedCast } from '@/db/seed/cast';
import { readConfiguration } from '@/server/config';
import { told } from '../sentence';
import { openAccount } from './account';
import { readArguments } from './arguments';
import { openProjectDatabase } from './database';
import { progress } from './progress';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const asked = readArguments(process.argv.slice(2));
  const database = await openProjectDatabase(readConfiguration(process.env), process.cwd());
  try {
    const account = await openAccount(asked);
    const { today } = account;
    if (asked.cast) await seedCast(account.scope, today);
    const told = progress(asked.applications);
    // Another seed each time, so that adding more adds others.
    await seedApplications(account.scope, {
      n: asked.applications,
      today,
      seed: asked.seed,
      onProgress: told.made,
    });
    await account.close();
    console.log(told.summary(asked.email));
  } finally {
    await pool().end({ timeout: 5 });
    await database.close();
  }
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}
