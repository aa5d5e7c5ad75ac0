import { existsSync } from 'node:fs';
import { pool } from '@/db/client';
import { seedApplications } from '@/db/seed/applications';
import { seedCast } from '@/db/seed/cast';
import { readConfiguration } from '@/server/config';
import { told } from '../sentence';
import { openAccount } from './account';
import { readArguments } from './arguments';
import { seedCoach } from './coach';
import { openProjectDatabase } from './database';
import { progress } from './progress';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const asked = readArguments(process.argv.slice(2));
  const database = await openProjectDatabase(readConfiguration(process.env), process.cwd());
  try {
    const account = await openAccount(asked);
    const { today } = account;
    const cast = asked.cast ? (await seedCast(account.scope, today)).applications.size : 0;
    const said = progress(asked.applications);
    await seedApplications(account.scope, {
      n: asked.applications,
      today,
      seed: asked.seed,
      onProgress: said.made,
    });
    const clients = asked.coach ? await seedCoach(account, asked.password) : [];
    await account.close();
    console.log(said.summary(asked.email));
    if (cast) console.log(`And the ${cast} of the cast.`);
    if (clients.length) console.log(`Clients, with the same password: ${clients.join(', ')}.`);
  } finally {
    await pool().end({ timeout: 5 });
    await database.close();
  }
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}
