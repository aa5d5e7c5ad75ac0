import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf } from '@/scripts/postgres/credentials';
import { forgetful } from '@/scripts/test/forgetful';
import { MAIL, servedFor } from './served';

/** Before all journeys, once the installations answer. The one whose database goes down keeps to what an owner has. */
export default async function setUp(): Promise<void> {
  for (const { data } of [servedFor(''), servedFor(MAIL)]) {
    const kept = JSON.parse(readFileSync(path.join(data, 'postgres.json'), 'utf8'));
    await forgetful(addressOf('root', kept, 'postgres'));
  }
}
