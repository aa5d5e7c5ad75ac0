import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '@/db/transaction';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aRejection, did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { addStrength, decide } from '../feedback/writes';
import { listLastHeard } from '../rejections/reads';
import { setPredetermined, takeBack } from '../rejections/writes';
import { listThemes } from '../themes/reads';
import { mergeThemes } from '../themes/writes';
import { listSaid } from './reads';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson();
});
const said = async (of: Person) => (await read(of.scope, (tx) => ({ it: listSaid(tx) }))).it;

describe('what was said about noes', () => {
  test('is told with its themes, as they are merged, and never with a word of it', async () => {
    const { themes } = await read(ann.scope, (tx) => ({ themes: listThemes(tx) }));
    const themeId = (key: string) => themes.find((one) => one.key === key)?.id ?? '';
    const { id } = await aRejection(ann, { organisation: 'Quay' });
    const feedbackId = await anAnswer(ann, { rejectionId: id });
    await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'how you plan' }));
    await aConcern(ann, feedbackId, { themeId: themeId('length') });
    const apart = await aConcern(ann, feedbackId, { themeId: themeId('nerves') });
    const choice = { id: apart, version: 1, decision: 'should-not-count', title: '', dueOn: null } as const;
    await did(ann, (tx) => decide(tx, choice));
    await did(ann, (tx) =>
      mergeThemes(tx, { id: themeId('length'), version: 1, intoId: themeId('clarity') }),
    );
    await did(ann, (tx) => setPredetermined(tx, { id, version: 1, predetermined: true }));
    const found = await said(ann);
    expect(found).toMatchObject([
      {
        rejectionId: id,
        source: 'on-the-call',
        organisation: 'Quay',
        isApart: true,
        predetermined: true,
        concerns: [
          { themeId: themeId('clarity'), decision: null },
          { themeId: null, decision: 'should-not-count' },
        ],
        liked: 1,
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/follow|plan/);
  });

  test('is nothing about what lies in the bin, nor anybody else’s', async () => {
    const eve = await aPerson('eve');
    const no = await aRejection(eve);
    await anAnswer(eve, { rejectionId: no.id });
    expect(await said(eve)).toHaveLength(1);
    await did(eve, (tx) => binApplications(tx, [no.applicationId]));
    expect(await said(eve)).toEqual([]);
    expect(await said(await aPerson('bob'))).toEqual([]);
  });
});

test('the last no that was heard is the last that came and the last that was written down, also a quiet one and one in the bin', async () => {
  const eve = await aPerson('eve');
  const heard = async () => (await read(eve.scope, (tx) => ({ it: listLastHeard(tx) }))).it;
  expect(await heard()).toEqual([]);
  const old = addDays(dayIn('Europe/London', new Date()), -200);
  const no = await aRejection(eve, { on: old });
  await did(eve, (tx) => binApplications(tx, [no.applicationId]));
  const [one] = await heard();
  expect(dayIn('Europe/London', new Date(one?.at ?? ''))).toBe(old);
  expect(Date.now() - Date.parse(one?.recordedAt ?? '')).toBeLessThan(60_000);
  const slip = await aRejection(eve, { applicationId: await anApplication(eve) });
  expect(dayIn('Europe/London', new Date((await heard())[0]?.at ?? ''))).not.toBe(old);
  await root`update rejections set created_at = now() - interval '9 days' where id = ${no.id}`;
  await did(eve, (tx) => takeBack(tx, slip.id));
  const [left] = await heard();
  expect(Date.now() - Date.parse(left?.recordedAt ?? '')).toBeGreaterThan(8 * 86_400_000);
});
