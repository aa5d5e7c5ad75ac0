import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anExport, aRestore } from '@/scripts/test/exports';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { seedCast } from '../seed/cast';

const { root } = testDatabase();
const today = dayIn('Europe/London', new Date());
let ann: Person;
let text: string;
beforeAll(async () => {
  ann = await aPerson('ann');
  await seedCast(ann.scope, today);
  text = await anExport(ann);
});

const withoutDate = (export_: string) => export_.replace(/"exported_at": "[^"]+"/, '');

describe('into an empty account', () => {
  test('everything comes as it is, and taken away again it is the same but for the date', async () => {
    const bob = await aPerson('bob');
    const brought = await aRestore(bob, text);
    expect(brought).toMatchObject({ intoEmpty: true });
    expect(withoutDate(await anExport(bob))).toBe(withoutDate(text));
  });
});
