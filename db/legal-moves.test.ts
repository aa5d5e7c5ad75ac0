import { beforeAll, describe, expect, test } from 'vitest';
import { EPISODE_STATES, type EpisodeState, mayGo } from '@/lib/episodes/rules';
import { mayBecome, REQUEST_STATES, type RequestState } from '@/lib/requests/rules';
import { testDatabase } from '@/scripts/test/database';
import { fillOwned } from '@/scripts/test/owned-rows';
import { aPerson } from '@/scripts/test/people';

// What lib knows and what the database's triggers know must be the same table, pair by pair.
const { root } = testDatabase();
let owner: string;
beforeAll(async () => {
  owner = (await aPerson()).id;
  await fillOwned(root, `u.id = '${owner}'`);
});

/** Whether the database lets the owner's one row of a table go from one state to another; nothing stays. */
async function goes(table: string, from: string, to: string, closedFrom?: string): Promise<boolean> {
  const extra = (state: string) => {
    if (table !== 'episodes') return '';
    const isClosed = state === 'closed';
    const came = isClosed && closedFrom ? `'${closedFrom}'` : 'null';
    return `, closed_at = ${isClosed ? 'now()' : 'null'}, closed_from = ${came}`;
  };
  const over = new Error('over');
  return root
    .begin(async (tx) => {
      // For this transaction alone: switched off on the table, each pair would have the table's plans made anew.
      await tx.unsafe(`set local session_replication_role = replica;
        update ${table} set state = '${from}'${extra(from)} where owner_id = '${owner}';
        set local session_replication_role = origin`);
      const moved = await tx.unsafe(`update ${table} set state = $1${extra(to)} where owner_id = $2`, [
        to,
        owner,
      ]);
      expect(moved.count).toBe(1);
      throw over;
    })
    .then(
      () => true,
      (error) => {
        if (error === over) return true;
        expect(error).toMatchObject({ code: '23514', constraint_name: `${table}_move` });
        return false;
      },
    );
}

const pairs = <State extends string>(states: readonly State[]) =>
  states.flatMap((from) => states.filter((to) => to !== from).map((to) => [from, to] as const));

describe('the database agrees with the rules on where', () => {
  test('an episode may go, for every pair of states', async () => {
    for (const [from, to] of pairs<EpisodeState>(EPISODE_STATES)) {
      expect([from, to, await goes('episodes', from, to)]).toEqual([from, to, mayGo(from, to)]);
    }
  });

  test('a closed episode is opened again, wherever it was closed', async () => {
    const open = EPISODE_STATES.filter((state) => state !== 'closed');
    for (const from of open) {
      expect([from, await goes('episodes', 'closed', from, from)]).toEqual([from, true]);
      const to = from === 'given' ? 'ready' : 'given';
      expect([from, to, await goes('episodes', 'closed', to, from)]).toEqual([from, to, false]);
    }
  });

  test('a request may go, for every pair of states', async () => {
    for (const [from, to] of pairs<RequestState>(REQUEST_STATES)) {
      expect([from, to, await goes('feedback_requests', from, to)]).toEqual([from, to, mayBecome(from, to)]);
    }
  });
});

test('a state that nobody knows is refused', async () => {
  for (const table of ['episodes', 'feedback_requests', 'imports']) {
    const lost = root.unsafe(`update ${table} set state = 'lost' where owner_id = $1`, [owner]);
    await expect(lost, table).rejects.toMatchObject({ code: '23514' });
  }
});

test('an application is closed with an outcome, and open without one', async () => {
  const of = (columns: string) =>
    root.unsafe(`update applications set ${columns} where owner_id = $1`, [owner]);
  await expect(of(`outcome = 'withdrawn'`)).rejects.toMatchObject({ code: '23514' });
  const closed = `(select id from stages where owner_id = applications.owner_id and kind = 'closed' limit 1)`;
  const close = `stage_id = ${closed}, stage_kind = 'closed'`;
  await expect(of(close)).rejects.toMatchObject({ code: '23514' });
  await expect(of(`stage_id = ${closed}`)).rejects.toMatchObject({ code: '23503' });
  await of(`${close}, outcome = 'withdrawn', closed_at = now()`);
});
