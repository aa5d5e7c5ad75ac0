import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { findFile } from '@/db/imports/reads';
import { bringIn, keepFile } from '@/db/imports/writes';
import { read, write } from '@/db/transaction';
import { NOTHING_CORRECTED } from '@/lib/imports/mapping';
import { sheetNamed } from '@/lib/sheets/sheets';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { sheetFile } from './sheet-file';

const { root } = testDatabase();

async function fileOf({ scope }: Person, name: string): Promise<Buffer> {
  const sheet = sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return Buffer.from(await (await sheetFile(scope, sheet)).arrayBuffer());
}
async function broughtIn({ scope }: Person, bytes: Buffer) {
  const id = newId();
  await write(scope, anAct(), (tx) => keepFile(tx, { id, name: 'applications.csv', bytes }));
  const { file } = await read(scope, (tx) => ({ file: findFile(tx, id) }));
  const outcome = await write(scope, anAct(), (tx) => bringIn(tx, { id, version: 1 }, NOTHING_CORRECTED));
  return { plan: file?.plan, result: outcome.ok ? outcome.value : null };
}
/** What a search says of itself, whoever's it is. */
const told = ({ id }: Person) => root`
  select o.name, a.role, a.stage_kind, a.outcome, a.quiet, a.applied_on::text, (a.stage_since at time zone 'Europe/London')::date::text as since,
    a.place, a.work_mode, a.salary_min, a.salary_max, a.currency, a.period, a.source, a.url, a.next_action, a.next_action_on::text,
    a.notes, (select string_agg(t.tag, ',' order by t.tag_key) from application_tags t where t.owner_id = a.owner_id and t.application_id = a.id) as tags
  from applications a join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
  where a.owner_id = ${id} order by 1, 2, 6`;

test('the applications’ file brings the same search into another account, and nothing twice into its own', async () => {
  const [ann, bob] = [await aPerson(), await aPerson('bob')];
  await broughtIn(ann, readFileSync('e2e/files/search.csv'));
  await broughtIn(
    ann,
    Buffer.from(
      'Company,Role,Work mode,Tags,Notes,Next action,Next action on,Status\n"=HYPERLINK(""x"")",-1 to +1,Hybrid,"sea; night","\'@me\n+44 20\n""so""",Write,2026-03-09,Accepted\n',
    ),
  );
  const file = await fileOf(ann, 'applications');
  expect(file.toString()).toMatch(/^\uFEFFOrganisation,Role,Status,Applied on,/);
  expect(file.toString()).toContain(`"'=HYPERLINK(""x"")",'-1 to +1,Accepted,`);

  const { plan, result } = await broughtIn(bob, file);
  expect(plan?.statuses.filter(({ isSure }) => !isSure)).toEqual([]);
  expect(plan?.columns.filter(({ field }) => field === 'extra').map(({ heading }) => heading)).toEqual([
    'Sent with it',
  ]);
  expect(plan?.dates.mustAsk).toBe(false);
  expect(plan?.rows.flatMap(({ troubles }) => troubles)).toEqual([]);
  expect(result).toMatchObject({ cameIn: 57, here: 0, doubles: 0, refused: 0 });
  const [hers, his] = [await told(ann), await told(bob)];
  expect(hers).toHaveLength(57);
  expect(his).toEqual(hers);

  expect((await broughtIn(ann, file)).result).toMatchObject({ cameIn: 0, here: 57 });
  expect((await broughtIn(bob, file)).result).toMatchObject({ cameIn: 0, here: 57 });
});

test('a file that takes long ends where its reader signs out', async () => {
  const ann = await aPerson();
  await root`insert into rest_days (owner_id, id, day)
    select ${ann.id}, gen_random_uuid(), date '2010-01-01' + n from generate_series(1, 5500) n`;
  const sheet = sheetNamed('rest-days');
  const reader = (await sheetFile(ann.scope, sheet as NonNullable<typeof sheet>)).body?.getReader();
  const lines = async () => new TextDecoder().decode((await reader?.read())?.value).split('\r\n').length - 1;
  expect([await lines(), await lines()]).toEqual([1, 1000]);
  await root`delete from sessions where user_id = ${ann.id}`;
  await expect(
    (async () => {
      for (let n = 0; n < 6; n++) await lines();
    })(),
  ).rejects.toThrow();
});
