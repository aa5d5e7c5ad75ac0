import { markSeenUntil } from '@/db/coach-news/writes';
import { markCommentsSeen } from '@/db/comments/writes';
import type { OwnScope } from '@/db/scope';
import { markNotesSeen } from '@/db/shared-notes/writes';
import { visit } from '@/db/transaction';
import { type LinkNews, seenUntil } from '@/lib/coach-news/from-rows';

interface FromCoach {
  readonly id: string;
  readonly by: 'seeker' | 'coach';
  readonly seenAt: string | null;
}
interface Shown {
  readonly comments?: readonly FromCoach[];
  readonly notes?: readonly FromCoach[];
  /** What notes by its link up to when it was seen. */
  readonly links?: readonly LinkNews[];
}

/**
 * The seeker has these before their eyes now: they are news no more, and their coach takes them back no more. Called by a
 * page once it has read them; where nothing is new nothing is written.
 */
export async function seen(scope: OwnScope, { comments = [], notes = [], links = [] }: Shown): Promise<void> {
  const [said, noted] = [unseenOf(comments), unseenOf(notes)];
  const until = seenUntil(links);
  if (said.length + noted.length + until.size === 0) return;
  await visit(scope, async (tx) => {
    await markCommentsSeen(tx, said);
    await markNotesSeen(tx, noted);
    for (const [linkId, moment] of until) await markSeenUntil(tx, linkId, moment);
  });
}

const unseenOf = (rows: readonly FromCoach[]) =>
  rows.filter(({ by, seenAt }) => by === 'coach' && seenAt === null).map(({ id }) => id);
