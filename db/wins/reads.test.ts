import { expect, test } from 'vitest';
import type { CoachScope, OwnScope } from '@/db/scope';
import { type Reading, read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aPerson } from '@/scripts/test/people';
import { countWins, findOneWin, listWins } from './reads';

const { root } = testDatabase();

test('a thousand wins are read page by page, each once, also where many are of one moment', async () => {
  const ann = await aPerson();
  await root`insert into wins (owner_id, id, kind, at, subject_kind, subject_id)
    select ${ann.id}, gen_random_uuid(), 'practised', now() - (n / 7) * interval '1 hour', 'test', gen_random_uuid()
    from generate_series(1, 1000) n`;
  const seen: string[] = [];
  for (let before: string | undefined; ; before = seen.at(-1)) {
    const { page } = await read(ann.scope, (tx) => ({
      page: listWins(tx, { limit: 300, ...(before ? { before } : {}) }),
    }));
    if (page.length === 0) break;
    seen.push(...page.map(({ id }) => id));
  }
  expect([seen.length, new Set(seen).size]).toEqual([1000, 1000]);
});

test('one is found by its number, and past the last it begins again; of none there is none', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  await root`insert into wins (owner_id, id, kind, at, subject_kind, subject_id)
    select ${ann.id}, gen_random_uuid(), 'practised', now() - n * interval '1 hour', 'test', gen_random_uuid()
    from generate_series(1, 3) n`;
  const { n, all, ...some } = await read(ann.scope, (tx) => ({
    n: countWins(tx),
    all: listWins(tx),
    first: findOneWin(tx),
    last: findOneWin(tx, { nth: 2 }),
    again: findOneWin(tx, { nth: 3000 }),
  }));
  expect(n).toBe(3);
  expect([some.first?.id, some.last?.id, some.again?.id]).toEqual([all[2]?.id, all[0]?.id, all[2]?.id]);
  expect((await read(eve.scope, (tx) => ({ one: findOneWin(tx, { nth: 5 }) }))).one).toBeNull();
});

test('what is held up never comes of a "no"', async () => {
  const ann = await aPerson();
  const kinds = ['closed-kindly', 'reframed', 'practised', 'listened', 'asked', 'rested'];
  await root`insert into wins (owner_id, id, kind, at, subject_kind, subject_id, about)
    select ${ann.id}, gen_random_uuid(), kind, now() - n * interval '1 hour', 'test', gen_random_uuid(), 'Harbour'
    from unnest(${kinds}::text[]) with ordinality as given (kind, n)`;
  const held = await Promise.all(
    kinds.map((_, nth) => read(ann.scope, (tx) => ({ one: findOneWin(tx, { nth }) }))),
  );
  expect(held.map(({ one }) => one?.kind)).toEqual([...Array(3)].flatMap(() => ['rested', 'practised']));
});

test('what wins were about is for their owner: a read with it takes no coach’s scope, and no other read selects it', async () => {
  const takes = <S extends OwnScope | CoachScope>(...reads: ((tx: Reading<S>) => unknown)[]) => reads.length;
  expect(takes<CoachScope>(countWins)).toBe(1);
  // @ts-expect-error: their words
  expect(takes<CoachScope>(listWins)).toBe(1);
  // @ts-expect-error: the words of one
  expect(takes<CoachScope>(findOneWin)).toBe(1);
  const sources = import.meta.glob<string>('/db/*/{reads,writes}.ts', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const selecting = Object.entries(sources).filter(([, text]) =>
    /wins\.about|wins\.subjectId|from wins/.test(text),
  );
  expect(selecting.map(([path]) => path)).toEqual(['/db/wins/reads.ts', '/db/wins/writes.ts']);
});
