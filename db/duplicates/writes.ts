import { eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Duplicated } from '@/lib/applications/input';
import { findApplication } from '../applications/reads';
import { applicationContacts, applications } from '../applications/tables';
import { addApplication } from '../applications/writes';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import { reindex } from '../search/writes';
import { firstOpenStage, firstStageOf } from '../stages/reads';
import type { Writing } from '../transaction';

/**
 * Begins another application at the same organisation, with the same people and source, for another role. Dates, notes,
 * advert and pay are the old role's and stay with it.
 */
export async function duplicateApplication(
  tx: Writing,
  id: string,
  { id: fromId, role }: Duplicated,
): Promise<Outcome<{ id: string }>> {
  const [from, stage] = await Promise.all([
    findApplication(tx, fromId),
    firstStageOf(tx, 'saved').then((saved) => saved ?? firstOpenStage(tx)),
  ]);
  if (!from || !stage) return refused('not-found');
  const added = await addApplication(tx, id, {
    organisation: from.organisation,
    role,
    stageId: stage.id,
    url: null,
  });
  if (!added.ok) return added;
  const { scope, db } = tx;
  await db
    .update(applications)
    .set({ source: from.source, place: from.place, workMode: from.workMode })
    .where(owned(scope, applications, eq(applications.id, id)));
  await db.execute(sql`
    insert into ${applicationContacts} (owner_id, id, application_id, contact_id, part)
    select owner_id, gen_random_uuid(), ${id}, contact_id, part from ${applicationContacts}
    where owner_id = ${scope.owner} and application_id = ${fromId}`);
  await reindex(tx, [id]);
  await appendEvent(tx, {
    applicationId: id,
    kind: 'duplicated',
    data: { from: fromId, fromRole: from.role },
  });
  return done({ id });
}
