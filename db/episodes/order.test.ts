import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { keepFeedback } from '@/db/feedback/writes';
import { recordAsked } from '@/db/gone/writes';
import { listLettersOn } from '@/db/letters/reads';
import { keepLetter, markLetterSent } from '@/db/letters/writes';
import { endListening, placeListening } from '@/db/listening/writes';
import { keepDraft, markNudged, markSent, settle } from '@/db/requests/writes';
import { keepResponse } from '@/db/responses/writes';
import { read, type Writing, write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { anInvitation, aThanks } from '@/scripts/test/responding';
import { beginListening } from '../listening/writes';

// Every write holds the episode before what hangs on it, so that no two ever wait for each other.
const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

type Body = (tx: Writing) => Promise<Outcome<unknown>>;
interface Case {
  readonly episodeId: string;
  /** What the write changes after the episode, and so must not hold before. */
  readonly table: string;
  readonly body: Body;
}

const aSent = async () => {
  const no = await aRejection(ann);
  return { ...no, requestId: await aQuestionSent(ann, no.episodeId, 30) };
};
const aDraft = async () => {
  const no = await aRejection(ann);
  const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId)));
  return { ...no, requestId };
};
const asItWent = { how: 'yes', sentText: '' } as const;
const notes = {
  heardBy: 'call' as const,
  picked: [],
  words: 'You plan well.',
  myReading: '',
  clock: true,
  version: 1,
  go: 'over' as const,
};

const CASES: Record<string, () => Promise<Case>> = {
  'a question is said to be sent': async () => {
    const { episodeId, requestId } = await aDraft();
    const body: Body = (tx) => markSent(tx, { requestId, ...asItWent });
    return { episodeId, table: 'feedback_requests', body };
  },
  'a mail server took a question': async () => {
    const { episodeId, requestId } = await aDraft();
    return { episodeId, table: 'feedback_requests', body: (tx) => recordAsked(tx, requestId, 'As it went') };
  },
  'a reminder is said to be sent': async () => {
    const { episodeId, requestId } = await aSent();
    const body: Body = (tx) => markNudged(tx, { requestId, how: 'changed', sentText: 'A line is plenty.' });
    return { episodeId, table: 'feedback_requests', body };
  },
  'no answer came': async () => {
    const { episodeId } = await aSent();
    return { episodeId, table: 'feedback_requests', body: (tx) => settle(tx, episodeId, 'no-answer') };
  },
  'they answered': async () => {
    const { id: rejectionId, episodeId } = await aSent();
    const said = { rejectionId, source: 'asked-for', words: 'Shorter.', myReading: '' } as const;
    const body: Body = (tx) => keepFeedback(tx, newId(), { ...said, speaker: '', on: null });
    return { episodeId, table: 'feedback_requests', body };
  },
  'they answered on the phone': async () => {
    const { id: aboutId, episodeId } = await aSent();
    const { feedbackId } = await did(ann, (tx) =>
      beginListening(tx, { rejectionId: '', applicationId: '', heardBy: 'call' }),
    );
    await did(ann, (tx) => endListening(tx, { feedbackId, ...notes }));
    const body: Body = (tx) => placeListening(tx, { feedbackId, aboutId, otherId: '', speaker: '' });
    return { episodeId, table: 'feedback_requests', body };
  },
  'thanks are said to be sent': async () => {
    const no = await aRejection(ann);
    await anAnswer(ann, { rejectionId: no.id });
    await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId)));
    const { letters } = await read(ann.scope, (tx) => ({ letters: listLettersOn(tx, no.id) }));
    const letterId = letters[0]?.id ?? '';
    return {
      episodeId: no.episodeId,
      table: 'letters',
      body: (tx) => markLetterSent(tx, { letterId, ...asItWent }),
    };
  },
  'a point is prepared': async () => {
    const { episodeId, concernId } = await anInvitation(ann);
    const point = { concernId, acknowledge: 'You saw it.', draft: 'I begin with the result.' };
    await did(ann, (tx) => keepResponse(tx, { ...point, version: 0 }));
    const body: Body = (tx) => keepResponse(tx, { ...point, draft: 'Better.', version: 1 });
    return { episodeId, table: 'responses', body };
  },
};

test.each(Object.keys(CASES))(
  'while another window holds the episode, nothing else is held: %s',
  async (name) => {
    const { episodeId, table, body } = await (CASES[name] as () => Promise<Case>)();
    let waits: Promise<Outcome<unknown>> | undefined;
    await root.begin(async (sql) => {
      await sql`select from episodes where id = ${episodeId} for update`;
      waits = write(ann.scope, anAct(), body);
      const isWaiting = () =>
        root`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
        and query like '%episodes%'`;
      await expect.poll(async () => (await isWaiting()).length).toBeGreaterThan(0);
      // Held by the one that waits, this would be refused at once.
      await sql`select from ${sql(table)} where owner_id = ${ann.id} for update nowait`;
    });
    expect(await waits).toMatchObject({ ok: true });
  },
);
