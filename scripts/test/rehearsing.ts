import { decide } from '@/db/feedback/writes';
import { keepStoryFor, meetQuestion } from '@/db/questions/writes';
import { findRehearsal } from '@/db/rehearsals/reads';
import { beginRehearsal, countSpoken, keepRehearsal } from '@/db/rehearsals/writes';
import { showTheme } from '@/db/showings/writes';
import { addStory } from '@/db/stories/writes';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { rehearsalInput } from '@/lib/rehearsals/input';
import { aConcern, anAnswer, aRejection, did } from './loop';

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
  { interviewId }: { interviewId?: string } = {},
): Promise<{ storyId: string; rehearsalId: string; unfinished: string }> {
  const { id: unfinished } = await did(of, (tx) => beginRehearsal(tx, { question: 'why-us', itemId: '' }));
  if (interviewId) await did(of, (tx) => meetQuestion(tx, { interviewId, text: 'Why boats?' }));
  const { id: storyId } = await did(of, (tx) =>
    addStory(tx, { title: 'The flood', situation: 'A pipe burst.', result: 'Nothing was lost.' }),
  );
  const themeId = await aThemeWorkedOn(of);
  await did(of, (tx) => showTheme(tx, { storyId, themeId }));
  // What tells most is made last.
  await did(of, (tx) => keepStoryFor(tx, { question: 'mistake', storyId }));
  await aRehearsal(of, 'mistake', { storyId });
  const rehearsalId = await aRehearsal(of, 'mistake', { storyId, went: 'hard' });
  await did(of, (tx) => countSpoken(tx, { rehearsalId, said: 'I moved the shelves first.', spoken: 60 }));
  return { storyId, rehearsalId, unfinished };
}

/** A doubt of a theme that is worked on. @returns the theme's id. */
async function aThemeWorkedOn(of: Of): Promise<string> {
  const { themes } = await read(of.scope, (tx) => ({ themes: listThemes(tx) }));
  const themeId = themes.find(({ key }) => key === 'structure')?.id ?? '';
  const feedbackId = await anAnswer(of, { rejectionId: (await aRejection(of)).id });
  const id = await aConcern(of, feedbackId, { themeId });
  const decision = { id, version: 1, decision: 'work-on-it', title: 'Result first', dueOn: null } as const;
  await did(of, (tx) => decide(tx, decision));
  return themeId;
}
