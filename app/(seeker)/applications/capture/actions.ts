'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { keepCapture, throwCaptureAway, useCapture } from '@/db/captures/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { whatIsIn } from '@/lib/captures/box';
import { keepInput, takeInput, throwAwayInput } from '@/lib/captures/input';
import { seekerAction } from '@/server/action';
import { catchAdvert } from '@/server/catch-advert';

export const take = seekerAction('capture.take', takeInput, async ({ scope, act, input }) => {
  await read(scope, () => ({})); // pages are opened only for whoever is really signed in
  const { kind, url, text } = whatIsIn(input.box);
  const caught = await catchAdvert(scope.owner, { kind, url, text });
  if (!caught.ok) return refused(caught.reason);
  const kept = await write(scope, act, (tx) =>
    keepCapture(tx, { id: newId(), kind, url, text: input.box, proposals: caught.value }),
  );
  return kept.ok ? redirect(`/applications/capture/${kept.value.id}` as never) : kept;
});

export const keep = seekerAction('capture.keep', keepInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => useCapture(tx, newId(), input));
  return kept.ok ? redirect(`/applications/${kept.value.id}` as never) : kept;
});

export const throwAway = seekerAction('capture.throw-away', throwAwayInput, async ({ scope, act, input }) => {
  const gone = await write(scope, act, (tx) => throwCaptureAway(tx, input.id));
  return gone.ok ? redirect('/applications/capture') : gone;
});
