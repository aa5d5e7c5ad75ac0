import { existsSync } from 'node:fs';
import { pool } from '@/db/client';
import { readConfiguration } from '@/server/config';
import { openProjectDatabase } from '../seed/database';
import { told } from '../sentence';
import { resetLinkFor } from './reset-link';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const database = await openProjectDatabase(readConfiguration(process.env), process.cwd());
  try {
    // On the terminal of whoever asked, and nowhere else: the app's log never has it.
    console.log(await resetLinkFor(process.argv.slice(2)));
    console.error(
      'It works once, and for an hour. Whoever has it can set the password: hand it over yourself.',
    );
  } finally {
    await pool().end({ timeout: 5 });
    await database.close();
  }
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}
