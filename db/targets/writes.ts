import { eq } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { organisations } from '../organisations/tables';
import { haveOrganisation } from '../organisations/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';

type Marked = { id: string; name: string };

/** Aims at an organisation by its name; one that was merged into another means that other. */
export async function addTarget(tx: Writing, name: string): Promise<Outcome<Marked>> {
  return markTarget(tx, { organisationId: await haveOrganisation(tx, name), isTarget: true });
}

/** Whether an organisation is one that the seeker aims at. */
export async function markTarget(
  { scope, db }: Writing,
  { organisationId, isTarget }: { organisationId: string; isTarget: boolean },
): Promise<Outcome<Marked>> {
  const [row] = await db
    .update(organisations)
    .set({ isTarget })
    .where(owned(scope, organisations, eq(organisations.id, organisationId)))
    .returning({ id: organisations.id, name: organisations.name });
  return row ? done(row) : refused('not-found');
}
