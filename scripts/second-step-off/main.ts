import { existsSync } from 'node:fs';
import { pool } from '@/db/client';
import { readConfiguration } from '@/server/config';
import { openProjectDatabase } from '../seed/database';
import { told } from '../sentence';
import { switchOffSecondStep } from './second-step-off';

if (existsSync('.env')) process.loadEnvFile('.env');

try {
  const database = await openProjectDatabase(readConfiguration(process.env), process.cwd());
  try {
    console.log(await switchOffSecondStep(process.argv.slice(2)));
  } finally {
    await pool().end({ timeout: 5 });
    await database.close();
  }
} catch (failure) {
  console.error(told(failure));
  process.exitCode = 1;
}
