import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome } from '@/lib/acts/outcome';
import { asGiven, type Given, PRESETS } from '@/lib/coach-links/rules';
import { appendAccess } from '../access-log/writes';
import { coachLinks } from '../coach-links/tables';
import { findCoachProfile } from '../coach-profiles/reads';
import { keepCoachProfile } from '../coach-profiles/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';

/** The coach of the demo, as clients agreed to be helped. */
export const COACH = {
  name: 'Ruth Adeyemi',
  organisation: 'Harbour Careers',
  confidentiality:
    'What you share stays between us. I would have to pass on what shows that somebody is in danger, and what a court orders; I would tell you first wherever I may.',
} as const;

/** Somebody of the demo: how much they search, and what they share. */
export interface Client {
  readonly name: string;
  readonly given: Given;
  /** Applications made up for them; null for the whole cast, led from all sides. */
  readonly applications: number | null;
  /** Consent was taken back since. */
  readonly isOver?: true;
}

const exactly = (scopes: Given['scopes'], commentScopes: Given['commentScopes'] = []): Given =>
  asGiven({ scopes, commentScopes });
const withNames = { ...PRESETS.everything, scopes: [...PRESETS.everything.scopes, 'contacts'] };

/** A dozen who share different things, so that a roster has an empty place of every kind. */
export const CLIENTS: readonly Client[] = [
  { name: 'Maya Lindgren', given: PRESETS.everything, applications: null },
  { name: 'Tomasz Wójcik', given: PRESETS.practice, applications: 24 },
  { name: 'Grace O’Connell', given: withNames, applications: 18 },
  { name: 'Daniel Achebe', given: PRESETS.activity, applications: 31 },
  { name: 'Sofia Marques', given: exactly(['pipeline'], ['pipeline']), applications: 15 },
  { name: 'Kwame Mensah', given: exactly(['practice'], ['practice']), applications: 9 },
  { name: 'Elin Berg', given: exactly(['pipeline', 'feedback'], ['feedback']), applications: 20 },
  { name: 'Yusuf Demir', given: exactly(['activity', 'insights']), applications: 40 },
  { name: 'Hana Sato', given: exactly(['activity', 'pipeline', 'practice']), applications: 12 },
  { name: 'Pedro Alves', given: PRESETS.everything, applications: 6 },
  { name: 'Ines Duarte', given: PRESETS.practice, applications: 3 },
  { name: 'Bronwen Rees', given: PRESETS.everything, applications: 10, isOver: true },
];

/** A client's consent, as the client gives it; where it is given already, nothing. @returns the link's id. */
export async function seedLink(
  tx: Writing,
  coachId: string,
  { name, given, isOver }: Client,
): Promise<Outcome<{ linkId: string; isNew: boolean }>> {
  const { scope, db } = tx;
  const [there] = await db
    .select({ id: coachLinks.id })
    .from(coachLinks)
    .where(
      owned(
        scope,
        coachLinks,
        and(eq(coachLinks.coachId, coachId), isOver ? undefined : isNull(coachLinks.endedAt)),
      ),
    );
  if (there) return done({ linkId: there.id, isNew: false });
  const linkId = newId();
  const { scopes, commentScopes } = asGiven(given);
  await db.insert(coachLinks).values({
    ownerId: scope.owner,
    id: linkId,
    coachId,
    coachName: COACH.name,
    organisation: COACH.organisation,
    confidentiality: COACH.confidentiality,
    clientName: name.split(' ')[0] ?? name,
    scopes,
    commentScopes: commentScopes as (typeof coachLinks.$inferInsert)['commentScopes'],
  });
  await appendAccess(db, {
    ownerId: scope.owner,
    linkId,
    coachId,
    coachName: COACH.name,
    kind: 'consent',
    what: 'given',
  });
  return done({ linkId, isNew: true });
}

/** How the coach of the demo presents themselves; where that is kept already, nothing. */
export async function seedProfile(tx: Writing): Promise<Outcome<null>> {
  if (await findCoachProfile(tx)) return done(null);
  const kept = await keepCoachProfile(tx, { version: 0, ...COACH });
  return kept.ok ? done(null) : kept;
}

/** The client ends it. */
export async function seedEnd({ scope, db }: Writing, linkId: string): Promise<Outcome<null>> {
  await db
    .update(coachLinks)
    .set({ endedAt: new Date().toISOString() })
    .where(owned(scope, coachLinks, and(eq(coachLinks.id, linkId), isNull(coachLinks.endedAt))));
  return done(null);
}
