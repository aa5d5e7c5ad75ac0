'use server';
import { listEffortGoals } from '@/db/effort/reads';
import { findStory } from '@/db/stories/reads';
import { listDrafts } from '@/db/supporters/reads';
import { makeSupporterLink, withdrawSupporterLink } from '@/db/supporters/writes';
import { type Writing, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { type NewSupporter, newSupporterInput, supporterLinkInput } from '@/lib/supporters/input';
import { storyWords, weekWords } from '@/lib/supporters/words';
import { seekerAction } from '@/server/action';
import { linkTo } from '@/server/mail/letter';
import { keyedHash } from '@/server/seal';
import { hashOf } from '@/server/token';

/**
 * Makes a link and gives its address back, once: only a hash of its secret is kept. The secret is drawn from the form's
 * number, so that the same form sent twice has the same link, and the act's own memory holds nothing that opens it.
 */
export const makeLink = seekerAction('supporter.make', newSupporterInput, async ({ scope, act, input }) => {
  const token = keyedHash('supporter', `${scope.owner} ${act.id}`);
  const { which: _, ...given } = input;
  const made = await write(scope, act, async (tx) => {
    const copy = await copyOf(tx, input);
    return copy ? makeSupporterLink(tx, hashOf(token), { ...given, ...copy }) : refused('not-found');
  });
  return made.ok ? done({ href: linkTo(`/look/${token}`) }) : made;
});

export const takeBack = seekerAction('supporter.withdraw', supporterLinkInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => withdrawSupporterLink(tx, input.supporterLinkId)),
);

/** The words as they are now; undefined where there is nothing of the kind to show. */
async function copyOf(
  tx: Writing,
  { kind, which }: NewSupporter,
): Promise<{ title: string; words: string } | undefined> {
  if (kind === 'week') {
    const words = weekWords(await listEffortGoals(tx));
    return words ? { title: 'The plan for this week', words } : undefined;
  }
  if (kind === 'draft') {
    const draft = (await listDrafts(tx)).find(({ id }) => id === which);
    return draft && { title: draft.title, words: draft.words };
  }
  const story = which ? await findStory(tx, which) : undefined;
  const words = story && storyWords(story);
  return words ? { title: story.title, words } : undefined;
}
