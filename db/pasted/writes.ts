import { and, eq, isNull, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { apartCues } from '@/lib/feedback/apart-cues';
import type { ReasonGiven } from '@/lib/rejections/input';
import { cuesInReason, unheardIn } from '@/lib/rejections/reason';
import { dayIn } from '@/lib/time/days';
import { countIt, keepApart } from '../apart/writes';
import { holdEpisode } from '../episodes/writes';
import { listFeedbackOn } from '../feedback/reads';
import { feedback } from '../feedback/tables';
import { keepFeedback } from '../feedback/writes';
import { contacts } from '../organisations/tables';
import { owned } from '../owned';
import { findRejection } from '../rejections/reads';
import { rejections } from '../rejections/tables';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';

/** Nothing was made of it: it says no more than the "no" itself, whose text is kept as the reason. */
const untouched = and(
  eq(feedback.myReading, ''),
  eq(feedback.isApart, false),
  isNull(feedback.notApartAt),
  ...['strengths', 'concerns', 'clarifications'].map(
    (made) => sql`not exists (select from ${sql.raw(made)} made
      where made.owner_id = ${feedback.ownerId} and made.feedback_id = ${feedback.id})`,
  ),
);

/**
 * Lets go of words that were kept with a "no" that is taken back: they go with it, or, where something was made of them,
 * stay by themselves and hang on nothing, since where they belong is not known any more.
 */
export async function letGo(
  tx: Writing,
  { id, speaker, createdAt }: { id: string; speaker: string; createdAt: string },
): Promise<void> {
  const win = { kind: 'listened', subjectKind: 'feedback', subjectId: id } as const;
  await takeWinBack(tx, win);
  const gone = await tx.db
    .delete(feedback)
    .where(owned(tx.scope, feedback, and(eq(feedback.id, id), untouched)))
    .returning({ id: feedback.id });
  if (gone.length > 0) return;
  await tx.db
    .update(feedback)
    .set({
      rejectionId: null,
      applicationId: null,
      version: sql`${feedback.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(owned(tx.scope, feedback, eq(feedback.id, id)));
  await keepWin(tx, { ...win, about: speaker, at: createdAt });
}

/** Whatever may lead to a person, by its table; a test compares it with the database's own keys. */
export const LEADS_TO_PEOPLE = [
  'application_contacts',
  'clarifications',
  'conversations',
  'events',
  'feedback_requests',
  'follow_ups',
  'interview_contacts',
  'letters',
] as const;

/** Nobody changed them, asked anything of them, or made them one with somebody since. */
const unused = and(
  eq(contacts.version, 1),
  isNull(contacts.noContactAt),
  isNull(contacts.mergedIntoId),
  ...LEADS_TO_PEOPLE.map(
    (table) => sql`not exists (select from ${sql.raw(table)} leads
      where leads.owner_id = ${contacts.ownerId} and leads.contact_id = ${contacts.id})`,
  ),
  sql`not exists (select from contacts other
    where other.owner_id = ${contacts.ownerId} and other.merged_into_id = ${contacts.id})`,
);

/**
 * Whoever wrote the letter goes with the "no" that was read out of it, unless something else leads to them by now. What is
 * made in one transaction is made at one moment, to the microsecond.
 */
export async function letWriterGo(
  { scope, db }: Writing,
  no: { organisationId: string; createdAt: string },
): Promise<void> {
  await db
    .delete(contacts)
    .where(
      owned(
        scope,
        contacts,
        and(eq(contacts.organisationId, no.organisationId), eq(contacts.createdAt, no.createdAt), unused),
      ),
    );
}

/**
 * The reason that was typed or pasted into a "no" is kept as what they said, in their words; and apart, where something of
 * it should not count. The "no" goes on resting. Where it is kept already, by another window, nothing more happens; where
 * some of it is, the rest is kept.
 */
export async function keepReason(
  tx: Writing,
  id: string,
  { rejectionId, as }: ReasonGiven,
): Promise<Outcome<{ id: string; rejectionId: string }>> {
  const no = await findRejection(tx, rejectionId);
  if (!no || no.takenBackAt) return refused('not-found');
  // One that is kept quietly has no episode: of two windows the second waits for the "no" itself.
  if (no.episodeId) await holdEpisode(tx, no.episodeId);
  else await holdRejection(tx, rejectionId);
  const heard = await listFeedbackOn(tx, rejectionId);
  const offered = cuesInReason(no.reason, heard).map(({ passage }) => passage.text);
  const words = unheardIn(no.reason ?? '', heard);
  if (offered.length === 0) return refused('nothing-to-do');
  const said = {
    rejectionId,
    source: 'in-the-no',
    words,
    myReading: '',
    speaker: '',
  } as const;
  const on = dayIn(tx.person.timeZone, new Date(no.at));
  const kept = await keepFeedback(tx, id, { ...said, on }, { stays: true });
  if (!kept.ok) return kept;
  if (as === 'like-the-rest') {
    const counted = await countIt(tx, id);
    return counted.ok ? done({ id, rejectionId }) : counted;
  }
  // Only what was offered: in what is left of the reason more may come to light.
  for (const { passage } of apartCues(words).filter((cue) => offered.includes(cue.passage.text))) {
    const apart = await keepApart(tx, { feedbackId: id, place: passage });
    if (!apart.ok) return apart;
  }
  return done({ id, rejectionId });
}

async function holdRejection({ scope, db }: Writing, id: string): Promise<void> {
  await db
    .select({ id: rejections.id })
    .from(rejections)
    .where(owned(scope, rejections, eq(rejections.id, id)))
    .for('no key update');
}
