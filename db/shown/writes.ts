import { eq, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { copyOf, isWorthShowing } from '@/lib/shown/copies';
import type { ShowGiven } from '@/lib/shown/input';
import { appendAccess } from '../access-log/writes';
import { between } from '../between';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { CoachWriting, Reading, Writing } from '../transaction';
import { findShown, findToShow } from './reads';
import { shown, shownLooks } from './tables';

/**
 * Shows one thing to one coach or several: its words as they are now are copied, for each, and each consent is a line of
 * the access log. Refuses 'not-found' for a thing that is not there, 'coach-gone' where one of the coaches is a coach no
 * more, 'nothing-written' where there is nothing in it yet.
 */
export async function show(tx: Writing, given: ShowGiven): Promise<Outcome<{ n: number }>> {
  const { kind, id, picked, line, wantsLook } = given;
  const found = await findToShow(tx, { kind, id });
  if (!found) return refused('not-found');
  const reader = { zone: tx.person.timeZone, locale: tx.person.locale ?? 'en-GB', now: new Date() };
  const copy = copyOf(found, reader);
  if (!isWorthShowing(found, copy)) return refused('nothing-written');
  const links = await holdLinks(tx, picked);
  if (links.length !== picked.length) return refused('not-found');
  if (links.some(({ endedAt }) => endedAt !== null)) return refused('coach-gone');
  await tx.db.insert(shown).values(
    links.map((link) => ({
      ownerId: tx.scope.owner,
      id: newId(),
      linkId: link.id,
      kind,
      ...copy,
      line,
      wantsLook,
    })),
  );
  for (const link of links) await consent(tx, link, 'shown', copy.title);
  return done({ n: links.length });
}

/** Takes back what was shown: the copy goes at once, that it was shown stays. Refuses 'taken-back' a second time. */
export async function takeShownBack(tx: Writing, shownId: string): Promise<Outcome<{ id: string }>> {
  const before = await findShown(tx, shownId);
  if (!before) return refused('not-found');
  const [taken] = await tx.db
    .update(shown)
    .set({ title: '', words: '', line: '', href: '', takenBackAt: sql`now()` })
    .where(owned(tx.scope, shown, eq(shown.id, shownId), isNull(shown.takenBackAt)))
    .returning({ id: shown.id, linkId: shown.linkId });
  if (!taken) return refused('taken-back');
  const [link] = taken.linkId ? await linksOf(tx, [taken.linkId]) : [];
  // What it was called goes with it; the line of its showing said so already.
  if (link) await consent(tx, link, 'taken-back', before.title);
  return done({ id: taken.id });
}

/** The coach opened it. Once is enough: 'nothing-to-do' afterwards, which nobody is told of. */
export async function noteLook(tx: CoachWriting, shownId: string): Promise<Outcome<{ id: string }>> {
  const { scope, coach } = tx;
  const [one] = await tx.db
    .select({ title: shown.title })
    .from(shown)
    .where(between(scope, shown, eq(shown.id, shownId), isNull(shown.takenBackAt)));
  if (!one) return refused('not-found');
  tx.says(one.title, shownId);
  const [looked] = await tx.db
    .insert(shownLooks)
    .values({
      ownerId: scope.owner,
      id: newId(),
      linkId: scope.linkId,
      shownId,
      authorId: coach.id,
      authorName: coach.name,
    })
    .onConflictDoNothing()
    .returning({ id: shownLooks.id });
  return looked ? done(looked) : refused('nothing-to-do');
}

interface Link {
  readonly id: string;
  readonly coachId: string | null;
  readonly coachName: string;
  readonly endedAt: string | null;
}
const LINK = {
  endedAt: coachLinks.endedAt,
  id: coachLinks.id,
  coachId: coachLinks.coachId,
  coachName: coachLinks.coachName,
};

/** Links, held so that none ends while something is shown through it. */
const holdLinks = ({ scope, db }: Writing, ids: readonly string[]): Promise<Link[]> =>
  db
    .select(LINK)
    .from(coachLinks)
    .where(owned(scope, coachLinks, inArray(coachLinks.id, [...ids])))
    .orderBy(coachLinks.id)
    .for('share');

const linksOf = ({ scope, db }: Reading<Writing['scope']>, ids: readonly string[]): Promise<Link[]> =>
  db
    .select(LINK)
    .from(coachLinks)
    .where(owned(scope, coachLinks, inArray(coachLinks.id, [...ids])));

const consent = (tx: Writing, link: Link, what: 'shown' | 'taken-back', about: string) =>
  appendAccess(tx.db, {
    ownerId: tx.scope.owner,
    linkId: link.id,
    coachId: link.coachId,
    coachName: link.coachName,
    kind: 'consent',
    what,
    about,
  });
