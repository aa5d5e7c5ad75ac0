import { expect, test } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { aPerson } from '@/scripts/test/people';
import { askReport } from './report';
import { rosterScope } from './scope';

const { root } = testDatabase();

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
