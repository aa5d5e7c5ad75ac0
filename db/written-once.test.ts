import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { owned } from '@/db/owned';
import { stages } from '@/db/stages/tables';
import { read } from '@/db/transaction';
import { writtenOnce } from '@/db/written-once';
import { testDatabase } from '@/scripts/test/database';
import { aPerson } from '@/scripts/test/people';

testDatabase();

describe('a statement that is written once', () => {
  let times = 0;
  const firstOf = writtenOnce(({ scope, db }, kind: string, limit: number) => {
    times++;
    return db
      .select({ owner: stages.ownerId, kind: stages.kind })
      .from(stages)
      .where(owned(scope, stages, eq(stages.kind, kind as 'applied')))
      .orderBy(asc(stages.position))
      .limit(limit);
  });

  test('finds for each who asks what is theirs, as it is asked then', async () => {
    const [ann, ben] = [await aPerson(), await aPerson()];
    const { applied, closed, none } = await read(ann.scope, (tx) => ({
      applied: firstOf(tx, 'applied', 1),
      closed: firstOf(tx, 'closed', 1),
      none: firstOf(tx, 'closed', 0),
    }));
    const his = await read(ben.scope, (tx) => ({ applied: firstOf(tx, 'applied', 1) }));
    expect([applied, closed, none, his.applied]).toEqual([
      [{ owner: ann.id, kind: 'applied' }],
      [{ owner: ann.id, kind: 'closed' }],
      [],
      [{ owner: ben.id, kind: 'applied' }],
    ]);
    expect(times).toBe(1);
  });

  test('may not depend on who looks, nor hold a value of the first who did', async () => {
    const { scope } = await aPerson();
    const byKind = writtenOnce(({ scope: { kind }, db }) =>
      db.select({ id: stages.id }).from(stages).where(eq(stages.name, kind)),
    );
    await expect(read(scope, (tx) => ({ found: byKind(tx) }))).rejects.toThrow('no kind of whoever looks');
    const byText = writtenOnce(({ db }, name: string) =>
      db
        .select({ id: stages.id })
        .from(stages)
        .where(eq(stages.name, `${name} stage`)),
    );
    await expect(read(scope, (tx) => ({ found: byText(tx, 'first') }))).rejects.toThrow(
      'let them be parameters',
    );
  });
});
