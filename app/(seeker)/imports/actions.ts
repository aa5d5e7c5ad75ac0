'use server';
import { redirect } from 'next/navigation';
import { bringIn, correctMapping, throwAway } from '@/db/imports/writes';
import { write } from '@/db/transaction';
import { previewInput, throwAwayInput } from '@/lib/imports/input';
import { mappingOf } from '@/lib/imports/mapping';
import { seekerAction } from '@/server/action';

/** Keeps what was corrected and looks again, or brings the file in as corrected. */
export const settleFile = seekerAction('import.use', previewInput, async ({ scope, act, input }) => {
  const { id, version, intent } = input;
  const mapping = mappingOf(input);
  const sent = { id, version, intent, mapping };
  const result = await write<unknown>(scope, { ...act, sent }, (tx) =>
    intent === 'commit'
      ? bringIn(tx, { id, version }, mapping)
      : correctMapping(tx, { id, version }, mapping),
  );
  if (!result.ok) return result;
  // Another address, so that the page begins at its top, where it says what will happen now.
  redirect((intent === 'commit' ? `/imports/${id}?in` : `/imports/${id}?looked=${version}`) as never);
});

export const throwFileAway = seekerAction(
  'import.throw-away',
  throwAwayInput,
  async ({ scope, act, input }) => {
    const gone = await write(scope, act, (tx) => throwAway(tx, input.id));
    if (!gone.ok) return gone;
    redirect('/imports?gone' as never);
  },
);
