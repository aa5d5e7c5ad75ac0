import { existsSync } from 'node:fs';
import { pool } from '@/db/client';
import { FIRST_SIGN_IN_HOURS } from '@/lib/accounts/rules';
import { readConfiguration } from '@/server/config';
import { openProjectDatabase } from '../seed/database';
import { told } from '../sentence';
import { readAddress } from './arguments';
import { invitationFor } from './invitation';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const email = readAddress(process.argv.slice(2));
  const configuration = readConfiguration(process.env);
  const database = await openProjectDatabase(configuration, process.cwd());
  try {
    const path = await invitationFor(email);
    console.log(
      `An account for ${email} is ready. This link opens it once, within ${FIRST_SIGN_IN_HOURS / 24} days:`,
    );
    console.log(new URL(path, configuration.ONWARD_URL).href);
  } finally {
    await pool().end({ timeout: 5 });
    await database.close();
  }
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}
