import { beforeAll, expect, test } from 'vitest';
import { moveApplication } from '@/db/applications/writes';
import { listPage } from '@/db/list/reads';
import { firstStageOf } from '@/db/stages/reads';
import { read, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';

// Connections are handed on before their commit is answered: whoever takes one must never find the last one's viewer.
const { root, name } = testDatabase();
let people: { person: Person; theirs: string }[];
beforeAll(async () => {
  const eight = await Promise.all(Array.from({ length: 8 }, (_, n) => aPerson(`p${n}`)));
  const ids = await Promise.all(eight.map((person) => anApplication(person, person.id)));
  // Each knows the id of the next one's application.
  people = eight.map((person, n) => ({ person, theirs: ids[(n + 1) % ids.length] as string }));
});

type Turn = (of: { person: Person; theirs: string }) => Promise<string>;

const own: Turn = async ({ person }) => {
  const { list, session } = await read(person.scope, (tx) => ({ list: listPage(tx) }));
  const { rows, n } = list;
  const isOwn = rows.length === 1 && rows[0]?.organisation === person.id && n === 1;
  return isOwn && session.userId === person.id ? 'own' : `foreign ${JSON.stringify(rows)}`;
};
const thief: Turn = ({ person }) =>
  read({ ...person.scope, claim: { ...person.scope.claim, secretHash: 'false' } }, (tx) => ({
    rows: listPage(tx),
  })).then(
    () => 'let in',
    (error) => error.code,
  );
const grabbing: Turn = ({ person, theirs }) =>
  write(person.scope, anAct(), async (tx) => {
    const stageId = (await firstStageOf(tx, 'offer'))?.id ?? '';
    return moveApplication(tx, { id: theirs, version: 1, stageId, outcome: null });
  }).then((answer) => (answer.ok ? 'moved' : answer.reason));
const failing: Turn = ({ person }) =>
  read(person.scope, (tx) => ({ broken: tx.db.execute('select 1 / 0'), rows: listPage(tx) })).then(
    () => 'let in',
    () => 'failed',
  );

test('a thousand mixed transactions at once each see their own rows, or are refused', async () => {
  const turns = [own, thief, grabbing, failing, own];
  const work = Array.from({ length: 1000 }, (_, n) =>
    (turns[n % turns.length] as Turn)(people[n % people.length] as (typeof people)[number]),
  );
  const counts: Record<string, number> = {};
  for (const answer of await Promise.all(work)) counts[answer] = (counts[answer] ?? 0) + 1;
  expect(counts).toEqual({ own: 400, 'signed-out': 200, 'not-found': 200, failed: 200 });
  // The last commits and rollbacks are on their way.
  await expect
    .poll(
      () => root`select from pg_stat_activity where datname = ${name} and state like 'idle in transaction%'`,
    )
    .toHaveLength(0);
});
