'use server';
import { redirect } from 'next/navigation';
import { type Going, keepDraft, markSent } from '@/db/requests/writes';
import { write } from '@/db/transaction';
import { type Drafted, draftInput, sentInput } from '@/lib/requests/input';
import { builtInOf, ownIdIn } from '@/lib/templates/rules';
import { seekerAction } from '@/server/action';

/** Keeps the question as it stands, then goes where the pressed button leads. */
export const keepQuestion = seekerAction('request.draft', draftInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => keepDraft(tx, input));
  if (!kept.ok) return kept;
  redirect(placeAfter(input.go, kept.value) as never);
});

function placeAfter(go: Drafted['go'], { rejectionId, key, relation }: Going): string {
  const page = `/rejections/${rejectionId}/ask`;
  switch (go) {
    case 'send':
      return `${page}/send`;
    case 'templates':
      return `/templates?for=${rejectionId}`;
    case 'tomorrow':
    case 'three-days':
    case 'week':
      return '/today';
    case 'show': {
      const own = ownIdIn(key);
      const which = own ? `own=${own}` : `text=${builtInOf(key)?.wording ?? 'suggested'}`;
      return `${page}?${which}&as=${relation}`;
    }
    default:
      return `${page}?text=${go}&as=${relation}`;
  }
}

export const sayItWasSent = seekerAction('request.sent', sentInput, async ({ scope, act, input }) => {
  const sent = await write(scope, act, (tx) => markSent(tx, input));
  if (!sent.ok) return sent;
  redirect(`/rejections/${sent.value.rejectionId}` as never);
});
