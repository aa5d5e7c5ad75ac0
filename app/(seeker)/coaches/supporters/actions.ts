'use server';
import { listEffortGoals } from '@/db/effort/reads';
import { findStory } from '@/db/stories/reads';
import { listDrafts } from '@/db/supporters/reads';
import { makeSupporterLink, withdrawSupporterLink } from '@/db/supporters/writes';
import { type Writing, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { type NewSupporter, newSupporterInput, supporterLinkInput } from '@/lib/supporters/input';
import { storyWords, weekWords } from '@/lib/supporters/words';
import { seekerAction } from '@/server/action';
import { config } from '@/server/config';
import { hashOf, newToken } from '@/server/token';

/** Makes a link and gives its address back, once: only a hash of its secret is kept. */
export const makeLink = seekerAction('supporter.make', newSupporterInput, async ({ scope, act, input }) => {
  const token = newToken();
  const { subject: _, ...given } = input;
  return write(scope, act, async (tx) => {
    const copy = await copyOf(tx, input);
    if (!copy) return refused('not-found');
    const made = await makeSupporterLink(tx, hashOf(token), { ...given, ...copy });
    if (!made.ok) return made;
    return { ok: true, value: { href: new URL(`/look/${token}`, config().ONWARD_URL).href } };
  });
});

export const takeBack = seekerAction('supporter.withdraw', supporterLinkInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => withdrawSupporterLink(tx, input.supporterLinkId)),
);

/** The words as they are now; undefined where there is nothing of the kind to show. */
async function copyOf(
  tx: Writing,
  { kind, subject }: NewSupporter,
): Promise<{ title: string; words: string } | undefined> {
  if (kind === 'week') {
    const words = weekWords(await listEffortGoals(tx));
    return words ? { title: 'The plan for this week', words } : undefined;
  }
  if (kind === 'draft') return (await listDrafts(tx)).find(({ id }) => id === subject);
  const story = subject ? await findStory(tx, subject) : undefined;
  const words = story && storyWords(story);
  return words ? { title: story.title, words } : undefined;
}
