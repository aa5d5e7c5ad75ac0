import { v7 as newId } from 'uuid';
import { addDays, type Day } from '@/lib/time/days';
import { reframe } from '../episodes/writes';
import { addConcern, addStrength, decide, keepFeedback, markRead } from '../feedback/writes';
import { addFromLibrary, addItem } from '../practice/writes';
import { findRejection } from '../rejections/reads';
import { keepDraft, markSent } from '../requests/writes';
import { listThemes } from '../themes/reads';
import { tickItem } from '../ticks/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

const QUESTION = `Dear Marta,

thank you for letting me know, and for the time you took over my application. I'm not asking you to revisit the decision.

If you have a moment: what is one thing that would have made it stronger? A line is plenty.

With best wishes`;

const LIKED = 'the panel liked how you plan';
const DOUBTED = 'Some of your answers took a long way to the result';
const SAID = `You clearly understood our customers, and ${LIKED}. ${DOUBTED}, and we lost the thread once or twice.`;

/** Somebody is being asked about a "no", and has not answered yet. */
export async function ask(tx: Writing, rejectionId: string): Promise<void> {
  const { requestId } = orThrow(
    await keepDraft(tx, {
      episodeId: await episodeOf(tx, rejectionId),
      version: 0,
      key: 'team.suggested',
      go: 'send',
      pick: '',
      relation: 'team',
      formUrl: null,
      to: 'Marta Lindqvist',
      greeted: null,
      address: null,
      me: null,
      subject: 'Thank you, and one question',
      text: [QUESTION, tx.person.name].filter(Boolean).join('\n'),
    }),
  );
  orThrow(await markSent(tx, { requestId, how: 'yes', sentText: '' }));
}

/** Somebody said why on the phone: looked back at, heard, decided about, and being practised. */
export async function hear(tx: Writing, rejectionId: string, today: Day, daysAgo: number): Promise<void> {
  const hands = { hand1: null, hand2: null, hand3: null, hand4: null };
  orThrow(
    await reframe(tx, {
      ...hands,
      episodeId: await episodeOf(tx, rejectionId),
      inMyHands: 'I prepared for the panel, and asked them good questions',
      learned: 'To begin with the result',
      doNext: '',
    }),
  );
  const feedbackId = newId();
  const heard = {
    rejectionId,
    source: 'on-the-call',
    words: SAID,
    myReading: '',
    speaker: 'Priya Nair',
  } as const;
  orThrow(await keepFeedback(tx, feedbackId, { ...heard, on: addDays(today, -daysAgo) }));
  orThrow(await addStrength(tx, { feedbackId, quote: LIKED }));
  const themeId = (await listThemes(tx)).find((theme) => theme.key === 'structure')?.id ?? '';
  const doubt = { feedbackId, quote: DOUBTED, themeId, skill: '', recognise: '3' } as const;
  const concern = orThrow(await addConcern(tx, doubt));
  orThrow(
    await decide(tx, {
      id: concern.id,
      version: 1,
      decision: 'work-on-it',
      title: 'Tell three stories with the result first',
      dueOn: addDays(today, 2),
      also1: 'interview.about-me',
    }),
  );
  orThrow(await markRead(tx, feedbackId));
  const report = {
    title: 'Read the last annual report of Northgate Museums',
    kind: 'interview',
    dueOn: null,
  } as const;
  orThrow(await tickItem(tx, orThrow(await addItem(tx, report)).id));
  for (const key of ['resume.number', 'resume.result', 'resume.plain-text', 'search.one-conversation'])
    orThrow(await addFromLibrary(tx, { key }));
  orThrow(await tickItem(tx, orThrow(await addFromLibrary(tx, { key: 'resume.one-role' })).id));
  const daily = { title: 'Read one advert slowly', kind: 'search', dueOn: today, repeat: 'daily' } as const;
  orThrow(await addItem(tx, daily));
}

async function episodeOf(tx: Writing, rejectionId: string): Promise<string> {
  const episodeId = (await findRejection(tx, rejectionId))?.episodeId;
  if (!episodeId) throw new Error('That “no” is quiet: nothing follows it.');
  return episodeId;
}
