import { keepApart } from '@/db/apart/writes';
import { keepClarification } from '@/db/clarifications/writes';
import { beginListening, endListening } from '@/db/listening/writes';
import { beginInput, notesInput } from '@/lib/listening/input';
import { anAnswer, aRejection, did } from './loop';

const APART = 'You may be too old for a young team.';

/** One "no" with an answer too vague to learn from, which a question back is begun about, and one to keep apart. */
export async function aHardAnswer(
  of: Parameters<typeof did>[0],
  given: { rejectionId?: string; address?: string } = {},
): Promise<{ vague: string; apart: string }> {
  const rejectionId = given.rejectionId ?? (await aRejection(of, { organisation: 'Harbour Books' })).id;
  const vague = await anAnswer(of, { rejectionId, words: 'You were not a fit.', speaker: 'Marta Lindqvist' });
  await did(of, (tx) =>
    keepClarification(tx, {
      feedbackId: vague,
      version: 0,
      channel: 'email',
      go: 'send',
      to: given.address ? 'Marta Lindqvist' : null,
      address: given.address ?? null,
      subject: 'Thank you',
      text: 'What gave that impression?',
    }),
  );
  const apart = await anAnswer(of, { rejectionId, words: APART });
  await did(of, (tx) => keepApart(tx, { feedbackId: apart, place: { start: 0, end: APART.length } }));
  // And a talk that hangs on nothing yet.
  const { feedbackId } = await did(of, (tx) => beginListening(tx, beginInput.parse({})));
  await did(of, (tx) =>
    endListening(
      tx,
      notesInput.parse({ feedbackId, version: 1, words: 'You plan well.', heardBy: 'call', clock: 'yes' }),
    ),
  );
  return { vague, apart };
}
