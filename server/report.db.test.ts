import { expect, test } from 'vitest';
import { countOutcomesOf } from '@/db/roster/reads';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson } from '@/scripts/test/people';
import { askReport } from './report';
import { rosterScope } from './scope';

const { root } = testDatabase();

test('how applications ended is counted from the first day on, as the coach’s days go', async () => {
  const [ruth, ann] = [await aPerson('ruth'), await aPerson('ann')];
  await root`update users set time_zone = 'Pacific/Auckland' where id = ${ruth.id}`;
  await root`insert into coach_links (owner_id, id, coach_id, client_name, scopes)
    values (${ann.id}, gen_random_uuid(), ${ruth.id}, 'Ann', '{pipeline}')`;
  for (const at of ['2026-08-31T11:59:00Z', '2026-08-31T12:01:00Z'])
    await root`update applications set outcome = 'no-reply', stage_kind = 'closed', closed_at = ${at},
      stage_id = (select id from stages s where s.owner_id = applications.owner_id and s.kind = 'closed')
      where owner_id = ${ann.id} and id = ${await anApplication(ann, at)}`;
  const { outcomes } = await read(rosterScope(ruth.scope.claim), (tx) => ({
    outcomes: countOutcomesOf(tx, { from: '2026-09-01' }),
  }));
  expect(outcomes.map(({ counts }) => counts)).toEqual([{ 'no-reply': 1 }]);
});

test('a group’s totals are given only where those beside it, who share the same, are ten at least or none', async () => {
  const ruth = await aPerson('ruth');
  await root`with made as (insert into users (id, email)
      select gen_random_uuid(), n || '-' || gen_random_uuid() || '@example.org' from generate_series(1, 31) n
      returning id, split_part(email, '-', 1)::int as n)
    insert into coach_links (owner_id, id, coach_id, client_name, scopes)
    select id, gen_random_uuid(), ${ruth.id}, n::text,
      case when n > 30 then '{practice}' else '{pipeline,activity}' end::text[] from made`;
  const ofFirst = async (n: number) => {
    const [group] = await root<{ id: string }[]>`insert into client_groups (owner_id, id, name, name_key)
      values (${ruth.id}, gen_random_uuid(), ${`First ${n}`}, ${`first ${n}`}) returning id`;
    await root`insert into client_places (owner_id, id, group_id, client_id, link_id)
      select ${ruth.id}, gen_random_uuid(), ${group?.id ?? null}, owner_id, id from coach_links
      where coach_id = ${ruth.id} and client_name::int <= ${n}`;
    const { stages, outcomes, effort } = await askReport(rosterScope(ruth.scope.claim), group?.id ?? null);
    return [stages, outcomes, effort].map(({ withheld }) => withheld);
  };
  const all = (why: string | null) => [why, why, why];
  expect(await ofFirst(9)).toEqual(all('few'));
  expect(await ofFirst(20)).toEqual(all(null));
  expect(await ofFirst(21)).toEqual(all('rest'));
  expect(await ofFirst(29)).toEqual(all('rest'));
  // Whoever is beside it shares none of it.
  expect(await ofFirst(30)).toEqual(all(null));
  expect(await ofFirst(31)).toEqual(all(null));
});
