import { existsSync } from 'node:fs';
import { pool } from '@/db/client';
import { type Configuration, readConfiguration } from '@/server/config';
import { told } from '../sentence';
import { openProjectDatabase } from './database';

/** A command of the operator's: does its work on this installation's database, and says what went wrong in one sentence. */
export async function onDatabase(work: (configuration: Configuration) => Promise<void>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const configuration = readConfiguration(process.env);
    const database = await openProjectDatabase(configuration, process.cwd());
    try {
      await work(configuration);
    } finally {
      await pool().end({ timeout: 5 });
      await database.close();
    }
  } catch (failure) {
    console.error(told(failure));
    process.exitCode = 1;
  }
}
