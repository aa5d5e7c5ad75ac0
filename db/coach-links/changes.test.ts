import type { TransactionSql } from 'postgres';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { GRANTS, type Grant } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { fillOwned, type OwnedTable, ownedTables } from '@/scripts/test/owned-rows';
import { aPerson, type Person } from '@/scripts/test/people';
import { pool } from '../client';

/** The third wall against what a coach could change: plain SQL, as the app's role, past every scope and every rule. */
const { root } = testDatabase();
let ann: Person;
let other: { coach: Person; linkId: string };
let tables: OwnedTable[];
const coaches = new Map<Grant | 'ended', Person>();

beforeAll(async () => {
  ann = await aPerson('ann');
  tables = (await ownedTables(root)).filter(({ name }) => name !== 'users');
  const coach = await aPerson('other');
  other = { coach, linkId: await aLink(root, ann, coach, { scopes: [...GRANTS] }) };
  await fillOwned(root, `u.id = '${ann.id}'`);
  for (const grant of GRANTS) coaches.set(grant, await aCoach([grant]));
  coaches.set('ended', await aCoach(GRANTS, true));
});

async function aCoach(scopes: readonly Grant[], ended = false): Promise<Person> {
  const coach = await aPerson('coach');
  await aLink(root, ann, coach, { scopes: [...scopes], ended });
  return coach;
}

/** A transaction of somebody's as the app's role. */
const asCoach = <T>(person: Person, query: (tx: TransactionSql) => Promise<T>) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${person.id}, true)`;
    return query(tx);
  }) as Promise<T>;

describe('with what they may see, a coach', () => {
  const changes = (coach: Person, statement: string, given: string[]) =>
    asCoach(coach, (tx) => tx.unsafe(statement, given).then((rows) => rows.count)).catch(
      (error) => error.code,
    );
  const REFUSED = expect.toSatisfy((is) => is === 0 || is === '42501');

  test('changes and removes nothing, in any table', async () => {
    for (const { name, owner } of tables.filter(({ name }) => name !== 'coach_links'))
      for (const statement of [`update ${name} set ${owner} = ${owner}`, `delete from ${name}`])
        expect([statement, await changes(other.coach, `${statement} where ${owner} = $1`, [ann.id])]).toEqual(
          [statement, REFUSED],
        );
  });

  test.each([
    [
      'gives themself more',
      `update coach_links set scopes = scopes || array['contacts'] where owner_id = $1`,
    ],
    [
      'gives themself more in ending it',
      `update coach_links set scopes = '{contacts}', ended_at = now() where owner_id = $1`,
    ],
    [
      'takes it to their own account',
      'update coach_links set owner_id = viewer(), coach_id = owner_id where owner_id = $1',
    ],
    [
      'takes it away in ending it',
      'update coach_links set owner_id = viewer(), ended_at = now() where owner_id = $1',
    ],
    [
      'hands it on',
      'update coach_links set coach_id = gen_random_uuid(), ended_at = now() where owner_id = $1',
    ],
    [
      'calls themself otherwise',
      `update coach_links set coach_name = 'Somebody', ended_at = now() where owner_id = $1`,
    ],
    ['removes it', 'delete from coach_links where owner_id = $1'],
  ])('never %s', async (_, statement) => {
    const coach = coaches.get('pipeline') as Person;
    expect(await changes(coach, statement, [ann.id])).toEqual(REFUSED);
  });

  test('never opens again what is over; nor does the seeker, whose consent has to be given anew', async () => {
    const again = 'update coach_links set ended_at = null where owner_id = $1 and ended_at is not null';
    expect(await changes(coaches.get('ended') as Person, again, [ann.id])).toEqual(REFUSED);
    expect(await changes(ann, again, [ann.id])).toBe('42501');
  });

  test('ends the link, and that is all', async () => {
    const coach = await aCoach(['pipeline']);
    expect(
      await changes(coach, 'update coach_links set ended_at = now() where owner_id = $1', [ann.id]),
    ).toBe(1);
    const seen = await asCoach(coach, (tx) => tx`select from applications where owner_id = ${ann.id}`);
    expect(seen).toHaveLength(0);
  });
});

test('a seeker puts no link into somebody else’s account', async () => {
  const moved = asCoach(ann, (tx) =>
    tx.unsafe(
      `update coach_links set owner_id = coach_id, coach_id = owner_id, ended_at = now()
       where owner_id = $1 and ended_at is null`,
      [ann.id],
    ),
  );
  await expect(moved).rejects.toMatchObject({ code: '42501' });
});

describe('the access log', () => {
  const line = (coach: Person, given: Record<string, string | null> = {}) => {
    const said: Record<string, string | null> = {
      owner_id: ann.id,
      id: newId(),
      link_id: '',
      coach_id: coach.id,
      coach_name: 'Ruth Adeyemi',
      kind: 'looked',
      what: 'board',
      ...given,
    };
    return asCoach(coach, async (tx) => {
      const [link] =
        await tx`select id from coach_links where coach_id = ${coach.id} and owner_id = ${ann.id}`;
      said.link_id ||= link?.id;
      const names = Object.keys(said);
      await tx.unsafe(
        `insert into access_log (${names}) values (${names.map((_, n) => `$${n + 1}`)})`,
        Object.values(said),
      );
    });
  };

  test('takes a coach’s line about themself, as it is now', async () => {
    await line(coaches.get('pipeline') as Person);
    expect(
      await root`select from access_log where coach_id = ${coaches.get('pipeline')?.id ?? ''}`,
    ).toHaveLength(1);
  });

  test.each([
    ['in another name', { coach_name: 'Somebody else' }],
    ['of another day', { created_at: '2026-01-01' }],
    ['of a consent', { kind: 'consent', what: 'given' }],
    ['of having ended what is open', { kind: 'consent', what: 'ended-by-coach' }],
  ])('takes none %s', async (_, given) => {
    await expect(line(coaches.get('pipeline') as Person, given)).rejects.toMatchObject({ code: '42501' });
  });

  test('takes none for another coach, through another’s link, or through one that is over', async () => {
    const coach = coaches.get('pipeline') as Person;
    await expect(line(coach, { coach_id: other.coach.id })).rejects.toMatchObject({ code: '42501' });
    await expect(line(coach, { link_id: other.linkId })).rejects.toMatchObject({ code: '42501' });
    await expect(line(coaches.get('ended') as Person)).rejects.toMatchObject({ code: '42501' });
  });

  test('is never changed and never shorter, by whomever', async () => {
    for (const person of [ann, coaches.get('pipeline') as Person])
      for (const statement of [`update access_log set what = 'skills'`, 'delete from access_log'])
        await expect(asCoach(person, (tx) => tx.unsafe(statement))).rejects.toMatchObject({ code: '42501' });
  });
});

describe('while figures are worked out', () => {
  const counted = (coach: Person, part: string) =>
    asCoach(coach, async (tx) => {
      await tx`select set_config('app.counting', ${part}, true)`;
      const [row] = await tx`select (select count(*)::int from applications) as applications,
        (select count(*)::int from wins) as wins, (select count(*)::int from check_ins) as "checkIns"`;
      return row as unknown as { applications: number; wins: number; checkIns: number };
    });

  test.each(['activity', 'insights'] as const)(
    'rows are there to count for whom %s is shared',
    async (part) => {
      const { applications, wins, checkIns } = await counted(coaches.get(part) as Person, part);
      expect([applications > 0, wins > 0, checkIns]).toEqual([true, true, 0]);
    },
  );

  test('what is kept apart is counted where figures are shared, and nowhere else', async () => {
    await root`update feedback set is_apart = true where owner_id = ${ann.id}`;
    const apart = (coach: Person) =>
      asCoach(coach, async (tx) => {
        await tx`select set_config('app.counting', 'insights', true)`;
        return (await tx`select from feedback where owner_id = ${ann.id}`).length;
      });
    expect(await apart(coaches.get('insights') as Person)).toBeGreaterThan(0);
    expect(await apart(coaches.get('feedback') as Person)).toBe(0);
  });

  test('not for whom it is not, nor by a word that opens no figures', async () => {
    const nothing = { applications: 0, wins: 0, checkIns: 0 };
    expect(await counted(coaches.get('practice') as Person, 'activity')).toEqual(nothing);
    expect(await counted(coaches.get('practice') as Person, 'practice')).toEqual(nothing);
    expect(await counted(coaches.get('ended') as Person, 'insights')).toEqual(nothing);
    // Rows that the pipeline opens anyway are there; nothing else is.
    expect((await counted(coaches.get('pipeline') as Person, 'pipeline')).wins).toBe(0);
  });
});
