import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerAttention } from '@/db/attention/writes';
import { makeGroup, placeClients } from '@/db/client-groups/writes';
import { setEffortGoals } from '@/db/effort/writes';
import { logRejection } from '@/db/rejections/writes';
import { write } from '@/db/transaction';
import { SHARED_PARTS } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { askClient, askRoster } from './roster';
import { coachScope, rosterScope } from './scope';

const { root } = testDatabase();
let ann: Person;
let ruth: Person;
beforeEach(async () => {
  ann = await aPerson('ann');
  ruth = await aPerson('ruth');
});
const asRuth = () => askRoster(rosterScope(ruth.scope.claim));
const did = <T>(person: Person, body: Parameters<typeof write<T>>[2]) => write(person.scope, anAct(), body);

test('x', async () => {
  await anApplication(ann);
  await aLink(root, ann, ruth, { scopes: [...SHARED_PARTS] });
  await did(ann, (tx) =>
    setEffortGoals(tx, [{ kind: 'applications', n: 3, whenText: 'after therapy', whereText: null }]),
  );
  console.log(JSON.stringify(await asRuth(), null, 1));
});
