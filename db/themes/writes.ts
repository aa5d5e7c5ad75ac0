import { v7 as newId } from 'uuid';
import { FIRST_THEMES } from '@/lib/themes/rules';
import type { Database } from '../client';
import { themes } from './tables';

/** The themes a new seeker begins with; part of making the account, so there is no scope yet. */
export async function layFirstThemes(db: Database, ownerId: string): Promise<void> {
  await db.insert(themes).values(FIRST_THEMES.map((theme) => ({ ...theme, ownerId, id: newId() })));
}
