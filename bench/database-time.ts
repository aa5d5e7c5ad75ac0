import { CARDS } from '@/app/(seeker)/applications/board-address';
import { findApplication, listBoard, listSources } from '@/db/applications/reads';
import { listCommentsOn } from '@/db/comments/reads';
import { inTransaction } from '@/db/connection';
import { listSentWith } from '@/db/documents/reads';
import { findEarlier } from '@/db/earlier/reads';
import { listEvents } from '@/db/events/reads';
import { findGoal, listApplicationsToHold, listFitsAt, listGoalLines } from '@/db/goals/reads';
import { listInterviewsOf } from '@/db/interviews/reads';
import { listPage } from '@/db/list/reads';
import { oneTrip } from '@/db/one-trip';
import { listParts } from '@/db/parts/reads';
import { findPosting } from '@/db/postings/reads';
import { listRejectionsOf } from '@/db/rejections/reads';
import { findNextDate, listReplies } from '@/db/replies/reads';
import { enter } from '@/db/session-check';
import { listCoaches } from '@/db/shown/reads';
import { countStages, listStages } from '@/db/stages/reads';
import { listTags } from '@/db/tags/reads';
import { read } from '@/db/transaction';
import { listViews } from '@/db/views/reads';
import { percentile, rounds } from './figures';
import { APPLICATION, BOARD, LIST } from './hand-written';
import { tell } from './ledger';
import type { Visitor } from './visitors';

const ROUNDS = rounds(200, 5);
const MOST = 1.5;

/**
 * What a page’s reads take, from begin to the last row, over the same rows by one query written by hand, sent by
 * postgres.js in the same transaction: begin, settings, session check, query, commit. p50, in turns.
 */
export async function measureDatabaseTime(
  { person, applicationId: id }: Visitor,
  own: number,
): Promise<void> {
  const { scope } = person;
  const byHand = (query: string, values: string[]) => () =>
    inTransaction('read only', async (connection) => {
      const send = oneTrip(connection).unsafe;
      const [session, rows] = await Promise.all([
        enter(connection, scope.claim),
        send(query, values).execute(),
      ]);
      if (!session || rows.length === 0) throw new Error('The query written by hand found nothing.');
    });
  const asked = { applicationIds: [id] };
  const ways = {
    board: {
      ours: () =>
        read(scope, (tx) => ({
          stages: countStages(tx),
          cards: listBoard(tx, { limit: CARDS, longer: [], withQuiet: false }),
        })),
      hand: byHand(BOARD, [person.id]),
    },
    list: {
      ours: () =>
        read(scope, (tx) => ({
          stages: listStages(tx),
          list: listPage(tx),
          sources: listSources(tx),
          tags: listTags(tx),
          views: listViews(tx),
        })),
      hand: byHand(LIST, [person.id]),
    },
    application: {
      ours: () =>
        read(scope, (tx) => ({
          application: findApplication(tx, id),
          posting: findPosting(tx, id),
          events: listEvents(tx, id),
          stages: listStages(tx),
          noes: listRejectionsOf(tx, id),
          interviews: listInterviewsOf(tx, id),
          parts: listParts(tx, id),
          sent: listSentWith(tx, id),
          replies: listReplies(tx, { of: id }),
          nextDate: findNextDate(tx, id),
          earlier: findEarlier(tx, { besideId: id }),
          comments: listCommentsOn(tx, { kind: 'application', id }),
          coaches: listCoaches(tx),
          toHold: listApplicationsToHold(tx, asked),
          goal: findGoal(tx),
          lines: listGoalLines(tx),
          fits: listFitsAt(tx, asked),
        })),
      hand: byHand(APPLICATION, [person.id, id]),
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    const taken = { ours: [] as number[], hand: [] as number[] };
    for (let n = -ROUNDS / 4; n < ROUNDS; n++)
      for (const which of ['ours', 'hand'] as const) {
        const begun = performance.now();
        await way[which]();
        if (n >= 0) taken[which].push(performance.now() - begun);
      }
    const [ours, hand] = [percentile(taken.ours, 0.5), percentile(taken.hand, 0.5)];
    tell({
      ...{
        figure: 'database time',
        of: `${name}, ${own}`,
        value: ours,
        unit: 'ms',
        ratio: ours / hand,
        most: MOST,
      },
      against: 'one query by hand in the same transaction',
    });
  }
}
