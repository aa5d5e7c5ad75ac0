import { listLettersOn } from '@/db/letters/reads';
import { keepLetter, markLetterSent, settleInvitation } from '@/db/letters/writes';
import { read } from '@/db/transaction';
import { thanksInput } from '@/lib/letters/input';
import { aConcern, anAnswer, aQuestionSent, aRejection, did } from './loop';

type Of = Parameters<typeof did>[0];

/** Thanks for an answer, as the form sends them. */
export const aThanks = (episodeId: string, given: Record<string, string> = {}) =>
  thanksInput.parse({
    episodeId,
    kind: 'thanks',
    channel: 'email',
    go: 'send',
    to: 'Daniel Okoro',
    me: 'Ann Keeper',
    subject: 'Thank you for your answer',
    text: 'Dear hiring team,\n\nThank you for being open with me.\n\n[your name]',
    ...given,
  });

/** A "no" with a doubt, thanked for, whose people were asked whether they would hear an answer. */
export async function aSecondQuestion(of: Of, said: Parameters<typeof aRejection>[1] = {}) {
  const no = await aRejection(of, said);
  await aQuestionSent(of, no.episodeId);
  const feedbackId = await anAnswer(of, { rejectionId: no.id, source: 'asked-for' });
  const concernId = await aConcern(of, feedbackId);
  await did(of, (tx) => keepLetter(tx, aThanks(no.episodeId, { kind: 'thanks-respond' })));
  const { letters } = await read(of.scope, (tx) => ({ letters: listLettersOn(tx, no.id) }));
  const letterId = letters[0]?.id ?? '';
  await did(of, (tx) => markLetterSent(tx, { letterId, how: 'yes', sentText: '' }));
  return { ...no, feedbackId, concernId, letterId };
}

/** The same, and they would. */
export async function anInvitation(of: Of, said: Parameters<typeof aRejection>[1] = {}) {
  const asked = await aSecondQuestion(of, said);
  await did(of, (tx) => settleInvitation(tx, { episodeId: asked.episodeId, as: 'invited' }));
  return asked;
}
