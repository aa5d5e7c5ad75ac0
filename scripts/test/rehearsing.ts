import { keepStoryFor, meetQuestion } from '@/db/questions/writes';
import { findRehearsal } from '@/db/rehearsals/reads';
import { beginRehearsal, countSpoken, keepRehearsal } from '@/db/rehearsals/writes';
import { showStrength, showTheme } from '@/db/showings/writes';
import { listWorkedOn } from '@/db/stories/reads';
import { addStory } from '@/db/stories/writes';
import { read } from '@/db/transaction';
import { rehearsalInput } from '@/lib/rehearsals/input';
import { did } from './loop';

type Of = Parameters<typeof did>[0];

/** A rehearsal as its form sends it, of a question of the bank or one's own. @returns the rehearsal's id. */
export async function aRehearsal(
  of: Of,
  question = 'about-you',
  given: Record<string, string> = {},
): Promise<string> {
  const { id } = await did(of, (tx) => beginRehearsal(tx, { question, itemId: given.itemId ?? '' }));
  const { rehearsal } = await read(of.scope, (tx) => ({ rehearsal: findRehearsal(tx, id) }));
  const form = {
    id,
    version: String(rehearsal?.version),
    go: 'end',
    went: 'good',
    spoken: '1:30',
    keepOne: 'The result first',
    changeOne: 'Slow down',
    ...given,
  };
  await did(of, (tx) => keepRehearsal(tx, rehearsalInput.parse(form)));
  return id;
}

/** Questions rehearsed, met and answered by a story that shows something: all that stories and rehearsals remember. */
export async function aPractisedPerson(
  of: Of,
  { interviewId, strengthId }: { interviewId?: string; strengthId?: string } = {},
): Promise<{ storyId: string; rehearsalId: string; unfinished: string }> {
  const { id: storyId } = await did(of, (tx) =>
    addStory(tx, { title: 'The flood', situation: 'A pipe burst.', result: 'Nothing was lost.' }),
  );
  await did(of, (tx) => keepStoryFor(tx, { question: 'mistake', storyId }));
  const { worked } = await read(of.scope, (tx) => ({ worked: listWorkedOn(tx) }));
  const themeId = worked[0]?.themeId;
  if (themeId) await did(of, (tx) => showTheme(tx, { storyId, themeId }));
  if (strengthId) await did(of, (tx) => showStrength(tx, { storyId, strengthId }));
  if (interviewId) await did(of, (tx) => meetQuestion(tx, { interviewId, text: 'Why boats?' }));
  await aRehearsal(of, 'mistake', { storyId });
  const rehearsalId = await aRehearsal(of, 'mistake', { storyId, went: 'hard' });
  await did(of, (tx) => countSpoken(tx, { rehearsalId, said: 'I moved the shelves first.', spoken: 60 }));
  const { id: unfinished } = await did(of, (tx) => beginRehearsal(tx, { question: 'why-us', itemId: '' }));
  return { storyId, rehearsalId, unfinished };
}
