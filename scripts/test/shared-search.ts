import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { sendDocument } from '@/db/documents/writes';
import { setEffortGoals } from '@/db/effort/writes';
import { decide } from '@/db/feedback/writes';
import { makeOffer } from '@/db/offers/writes';
import { addPerson } from '@/db/parts/writes';
import { rateSkills } from '@/db/ratings/writes';
import { keepResponse } from '@/db/responses/writes';
import { addResume, keepResumeFile } from '@/db/resumes/writes';
import type { Grant } from '@/lib/coach-links/rules';
import { rateInput } from '@/lib/ratings/input';
import { aConcern, aNetwork, anAnswer, aWholeRound, did } from './loop';
import type { Person } from './people';
import { aPractisedPerson } from './rehearsing';
import { anInvitation } from './responding';
import { aHardAnswer } from './understanding';

/** Words of a search that stand in one part of what may be shared and in no other. */
export const WORDS: Partial<Record<Grant | 'none', readonly string[]>> = {
  pipeline: ['Fernside Libraries', 'Moorland Press', 'Librarian wanted', 'A travel card', 'Lantern Press'],
  feedback: ['how you plan', 'hard to follow', 'would have helped', 'They meant the report'],
  practice: [
    'Tell one answer aloud',
    'Read one report',
    'The flood',
    'A pipe burst',
    'The result first',
    'Resume for keepers',
    'Ten years of locks',
    'Answered the first question straight',
  ],
  contacts: ['Daniel Okoro', 'Marta Lindqvist', 'Priya Nair', 'Tom Field'],
  none: ['too old', 'The questions in writing', 'walk to the sea', 'Ask for an adjustment', 'kept apart'],
};

/** A search with something in every part that may be shared, and something in what is in none. */
export async function aSearchToShare(of: Person): Promise<void> {
  const { rejectionId } = await aWholeRound(of);
  await aNetwork(of);
  await aHardAnswer(of, { rejectionId });
  const { applicationId, concernId, id: invitedId } = await anInvitation(of, { organisation: 'Tarn Foods' });
  await did(of, (tx) =>
    addPerson(tx, { applicationId, name: 'Daniel Okoro', email: null, phone: null, part: 'recruiter' }),
  );
  const draft = { concernId, version: 0, acknowledge: '', draft: 'They meant the report I wrote in May.' };
  await did(of, (tx) => keepResponse(tx, draft));
  const offer = {
    salary: 41_500,
    currency: 'GBP',
    period: 'year',
    onTop: 'A travel card',
    holidays: 28,
    place: 'Leeds',
    workMode: 'hybrid',
    startsOn: null,
    terms: '',
    receivedOn: null,
    answerBy: null,
  } as const;
  await did(of, (tx) => makeOffer(tx, newId(), { ...offer, applicationId }));
  await anAdjustmentWished(of, invitedId);
  await aResumeSent(of, applicationId);
  await aPractisedPerson(of);
  const rated = { composure: '3', composureNote: 'Answered the first question straight' };
  await did(of, (tx) => rateSkills(tx, rateInput.parse(rated)));
  await did(of, (tx) =>
    setEffortGoals(tx, [{ kind: 'applications', n: 3, whenText: null, whereText: null }]),
  );
}

/** A doubt with the decision that is in no scope, of feedback that is. */
async function anAdjustmentWished(of: Person, rejectionId: string): Promise<void> {
  const feedbackId = await anAnswer(of, { rejectionId, words: 'You asked us to say it again.' });
  const id = await aConcern(of, feedbackId, { quote: 'say it again' });
  await did(of, (tx) => decide(tx, { id, version: 1, decision: 'adjustment', title: '', dueOn: null }));
}

async function aResumeSent(of: Person, applicationId: string): Promise<void> {
  const typed = {
    name: 'Resume for keepers',
    targetRole: 'Keeper',
    text: 'Ten years of locks.',
    previousId: '',
  };
  const { id: documentId } = await did(of, (tx) => addResume(tx, typed));
  await did(of, (tx) => sendDocument(tx, { applicationId, documentId, on: null }));
  const bytes = Buffer.from('%PDF ten years');
  const file = {
    fileName: 'Ann Berg.pdf',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    reading: { format: 'pdf', text: '', pages: 1, pagesRead: 1, trouble: null, isCut: false } as const,
  };
  await did(of, (tx) => keepResumeFile(tx, { name: null, targetRole: null, previousId: '' }, file));
}
