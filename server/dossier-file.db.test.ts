import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { addStrength, decide } from '@/db/feedback/writes';
import { addItem } from '@/db/practice/writes';
import { rateSkills } from '@/db/ratings/writes';
import { keepResponse, linkStory } from '@/db/responses/writes';
import { keepPlan } from '@/db/setback-plans/writes';
import { addStory } from '@/db/stories/writes';
import { tickItem } from '@/db/ticks/writes';
import { rateInput } from '@/lib/ratings/input';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { aPerson, type Person } from '@/scripts/test/people';
import { anInvitation } from '@/scripts/test/responding';
import { aHardAnswer } from '@/scripts/test/understanding';
import { dossierFile } from './dossier-file';

const { root } = testDatabase();
let ann: Person;
let no: Awaited<ReturnType<typeof anInvitation>>;
let rejectionId: string;
let organisationId: string;

beforeAll(async () => {
  ann = await aPerson();
  no = await anInvitation(ann, { reason: 'We went another way.' });
  rejectionId = no.id;
  await aHardAnswer(ann, { rejectionId });
  // Another “no” at another place, which is in neither file.
  await aRejection(ann, { organisation: 'Moorland', reason: 'We closed the role.' });
  [{ organisationId } = { organisationId: '' }] = await root`
    select organisation_id as "organisationId" from applications where id = ${no.applicationId}`;
});
const text = async (of: 'episode' | 'organisation', id: string, who = ann) =>
  (await dossierFile(who.scope, of, { id, as: 'text' })).text();

test('one “no” alone, as a text that can be read from top to bottom', async () => {
  const told = await text('episode', rejectionId);
  expect(told).toMatch(/^A “no”: Harbour, Keeper\n/);
  expect([...told.matchAll(/^[“”A-Z ,]{4,}$/gm)].map(([heading]) => heading)).toEqual([
    '“NOES”',
    'WHAT FOLLOWED EACH “NO”',
    'QUESTIONS FOR FEEDBACK',
    'FEEDBACK',
    'QUESTIONS BACK',
    'CONCERNS',
    'LETTERS',
    'HISTORY',
  ]);
  for (const words of [
    'The reason they gave: We went another way.',
    'What is one thing that would have helped?',
    'We liked how you plan. Your answers were hard to follow.',
    'You may be too old for a young team.',
    'What I do: Should not count',
    'Thank you for being open with me.',
    'What gave that impression?',
  ])
    expect(told).toContain(words);
  expect(told).not.toMatch(/Moorland|We closed the role|[0-9a-f]{8}-[0-9a-f]{4}-/);
});

test('the same for programs, by the headings of the tables', async () => {
  const file = await dossierFile(ann.scope, 'episode', { id: rejectionId, as: 'json' });
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="onward-notes.json"');
  const told = await file.json();
  expect(told).toMatchObject({
    format: 'onward-episode',
    version: 1,
    timeZone: 'Europe/London',
    tables: {
      noes: [{ Organisation: 'Harbour', Role: 'Keeper', Id: rejectionId }],
      feedback: expect.arrayContaining([
        expect.objectContaining({
          'Their words': 'You may be too old for a young team.',
          'Kept apart': true,
        }),
      ]),
      answers: [],
    },
  });
  expect(JSON.stringify(told)).not.toContain('Moorland');
});

/** What is made of a "no": decided, worked on, answered; and what hangs on interviews and the application alone. */
async function muchMadeOf({ feedbackId, concernId, applicationId }: typeof no) {
  await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'how you plan' }));
  const decided = {
    id: concernId,
    version: 1,
    decision: 'work-on-it',
    title: 'Say one answer aloud',
  } as const;
  await did(ann, (tx) => decide(tx, { ...decided, dueOn: null }));
  const answer = {
    concernId,
    version: 0,
    acknowledge: 'I went on too long.',
    draft: 'I say it in three lines.',
  };
  await did(ann, (tx) => keepResponse(tx, answer));
  const { id: storyId } = await did(ann, (tx) => addStory(tx, { title: 'The flood' }));
  await did(ann, (tx) => linkStory(tx, { concernId, storyId }));
  const [past, coming] = [
    await anInterview(ann, applicationId, { startsAt: atTen(-9) }),
    await anInterview(ann, applicationId, { startsAt: atTen(9) }),
  ];
  const rated = rateInput.parse({ interviewId: past, composure: '3', composureNote: 'I asked for a moment' });
  await did(ann, (tx) => rateSkills(tx, rated));
  await did(ann, (tx) => keepPlan(tx, { interviewId: coming, willDo: 'walk to the sea', willTell: '' }));
  const kind = { kind: 'interview', dueOn: null } as const;
  await did(ann, (tx) => addItem(tx, { title: 'Read the advert', ...kind, applicationId }));
  const { id } = await did(ann, (tx) => addItem(tx, { title: 'Find the way', ...kind, interviewId: coming }));
  await did(ann, (tx) => tickItem(tx, id));
}

test('everything with one organisation, and nothing of another', async () => {
  await muchMadeOf(no);
  const told = await text('organisation', organisationId);
  expect(told).toMatch(/^Harbour\n/);
  for (const words of [
    'Role: Keeper',
    'Added to Applied',
    'We went another way.',
    'Thank you for being open',
    'What they liked: how you plan',
    'In their words: Your answers were hard to follow.',
    'What I do: Work on it',
    'What gave that impression?',
    'What: Say one answer aloud',
    'What: Read the advert',
    'What: Find the way',
    'PRACTICE DONE',
    'My answer: I say it in three lines.',
    'Story: The flood',
    'I will: walk to the sea',
    'Note: I asked for a moment',
  ])
    expect(told).toContain(words);
  expect(told).not.toContain('Moorland');
});

test('somebody else’s and unknown ones are not found, nor is what lies in the bin', async () => {
  const eve = await aPerson('eve');
  const notFound = { code: 'not-found' };
  await expect(text('episode', rejectionId, eve)).rejects.toMatchObject(notFound);
  await expect(text('organisation', organisationId, eve)).rejects.toMatchObject(notFound);
  await expect(text('episode', newId())).rejects.toMatchObject(notFound);
  await expect(text('episode', 'x')).rejects.toMatchObject(notFound);
  await root`update applications set deleted_at = now() where owner_id = ${ann.id}`;
  await expect(text('episode', rejectionId)).rejects.toMatchObject(notFound);
  expect(await text('organisation', organisationId)).not.toContain('We went another way.');
});
