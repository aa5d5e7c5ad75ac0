import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { closeDoor, openDoor } from '@/db/closings/writes';
import { keepLetter } from '@/db/letters/writes';
import { makeOffer } from '@/db/offers/writes';
import { nameWhom, startOutreach } from '@/db/outreach/writes';
import { addPerson } from '@/db/parts/writes';
import { keepDraft } from '@/db/requests/writes';
import { addTarget } from '@/db/targets/writes';
import type { FormAction } from '@/lib/acts/form-state';
import { newOfferInput } from '@/lib/offers/input';
import { testDatabase } from './database';
import { aimedAt, everything, type Found } from './discovery';
import { aLetter, aNetwork, anAnswer, anInterview, aRejection, atTen, did } from './loop';
import { anApplication, aPerson, type Person } from './people';
import { answersOf, questionsOf, READS, type Row } from './reads';
import { signedInAs } from './request';
import { anInvitation, aThanks } from './responding';
import { aHardAnswer } from './understanding';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());

/**
 * "Please don't contact me" closes every composer, also one that is made tomorrow: actions are found by what a letter
 * has, reads by the address that they give out.
 */
const { root } = testDatabase();
const ADDRESS = 'marta@example.org';
/** Stands in forms until they are sent, so that equal ones can be told. */
const ONE_ACT = newId();

/** A letter has a subject, or says that it went. */
const LETTERS = ['subject', 'sentText'];
const composers = (await everything('actions')).filter((found) =>
  LETTERS.some((field) => field in (found.mark?.input?.shape ?? {})),
);

let ann: Person;
let rows: Row[];

beforeAll(async () => {
  ann = await aPerson();
  const no = await aRejection(ann);
  await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId, { to: 'Marta Lindqvist', address: ADDRESS })));
  // One that was answered and is to be thanked for, one whose answer is on its way out.
  const answered = await aRejection(ann);
  await anAnswer(ann, { rejectionId: answered.id });
  await did(ann, (tx) => keepLetter(tx, aThanks(answered.episodeId, { to: 'Marta Lindqvist' })));
  await anInvitation(ann);
  const applicationId = await anApplication(ann, 'Harbour');
  const marta = { applicationId, name: 'Marta Lindqvist', email: ADDRESS, phone: null } as const;
  await did(ann, (tx) => addPerson(tx, { ...marta, part: 'referrer' }));
  await did(ann, (tx) => makeOffer(tx, newId(), newOfferInput.parse({ applicationId })));
  await anInterview(ann, applicationId, { startsAt: atTen(2) });
  const { id: organisationId } = await did(ann, (tx) => addTarget(tx, 'Quay Trust'));
  const days = { person: '2999-01-05', first: '2999-01-06', again: '2999-01-07', last: '2999-01-08' };
  await did(ann, (tx) => startOutreach(tx, { organisationId, ...days }));
  await did(ann, (tx) => nameWhom(tx, { organisationId, name: 'Nils Holm', email: null }));
  await aNetwork(ann);
  await aHardAnswer(ann, { address: ADDRESS });
  const tables = await root`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'owner_id'
      and table_name in (select table_name from information_schema.columns where column_name = 'id')`;
  const all = tables.map(({ name }) =>
    root.unsafe<Row[]>(`select '${name}' as table, id from ${name} where owner_id = $1 order by id`, [
      ann.id,
    ]),
  );
  // The first and the last of each table are enough to ask about.
  rows = (await Promise.all(all)).flatMap((of) => [...new Set([...of.slice(0, 1), ...of.slice(-1)])]);
});

const idsOf = async (table: 'organisations' | 'contacts') =>
  (await root.unsafe(`select id from ${table} where owner_id = $1 and merged_into_id is null`, [ann.id])).map(
    ({ id }) => id as string,
  );
const eachDoor = async (table: 'organisations' | 'contacts', turn: typeof closeDoor) => {
  for (const id of await idsOf(table)) await did(ann, (tx) => turn(tx, { table, id }));
};

/** A composer's form about a row of each table that it could be about; what it is answered. */
async function answersTo({ run, mark }: Found): Promise<(string | undefined)[]> {
  signedInAs(ann.cookie);
  const input = mark?.input as NonNullable<NonNullable<typeof mark>['input']>;
  const idFor = (field: string, fallback: string) => {
    const noun = field.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const found =
      rows.find(({ table }) => table === `${noun}s`) ?? rows.find(({ table }) => table.endsWith(`_${noun}s`));
    return (field !== 'id' && found?.id) || fallback;
  };
  // One whose fields say what they are about makes the same form whichever row it is aimed at: it is sent once.
  const forms = new Map(
    rows.map(({ id }) => {
      const { form } = aimedAt(input, ONE_ACT, (field) => idFor(field, id));
      return [JSON.stringify([...form]), form];
    }),
  );
  const asked = [...forms.values()].map(async (form) => {
    form.set('actId', newId());
    if (form.has('to')) form.set('to', 'Marta Lindqvist');
    const answer = await (run as unknown as FormAction)({ values: {}, errors: {} }, form).catch((error) => {
      // Where it worked it leads on.
      if (String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT'))
        return { code: 'led on' };
      throw error;
    });
    return answer.code ?? 'done';
  });
  return Promise.all(asked);
}

test('letters are written by actions that this finds', () => {
  expect(composers.map(({ mark }) => mark?.name)).toEqual(
    expect.arrayContaining([
      'clarification.draft',
      'clarification.sent',
      'interview.ready-letter',
      'follow-up.ready-letter',
      'letter.answer',
      'letter.draft',
      'letter.sent',
      'letter.send',
      'offer.ready-letter',
      'outreach.ready-letter',
      'request.draft',
      'request.sent',
    ]),
  );
});

describe.each(['organisations', 'contacts'] as const)(
  'where all the %s asked not to be contacted',
  (table) => {
    beforeAll(() => eachDoor(table, closeDoor));

    test.each(composers)('$where writes to nobody', async (composer) => {
      const codes = new Set(await answersTo(composer));
      // About whatever is no row of its own there is none, and about its own it is refused.
      expect([...codes].toSorted()).toEqual(expect.arrayContaining(['asked-not-to']));
      expect([...codes].filter((code) => code !== 'asked-not-to' && code !== 'not-found')).toEqual([]);
    });

    test('no read gives out an address without saying so', async () => {
      const telling: string[] = [];
      // What a history keeps to be taken back by is asked by writes alone.
      const TO_TAKE_BACK = [
        '/db/events/reads.ts findEvent',
        '/db/merges/reads.ts findMerge',
        '/db/moves/reads.ts listDoneBy',
      ];
      let given = 0;
      for (const one of READS.filter(({ where }) => !TO_TAKE_BACK.includes(where))) {
        for (const answer of await answersOf(one, ann.scope, questionsOf(one, rows))) {
          const found = withAddress(JSON.parse(answer === 'undefined' ? 'null' : answer));
          given += found.length;
          if (found.some((row) => row.isClosed !== true && row.isHere === undefined)) telling.push(one.where);
        }
      }
      expect([...new Set(telling)]).toEqual([]);
      expect(given).toBeGreaterThan(3);
    }, 60_000);

    test('and taken back, they may be written to again', async () => {
      await eachDoor(table, openDoor);
      for (const composer of composers) expect(await answersTo(composer)).not.toContain('asked-not-to');
    });
  },
);

/** Everything in an answer that holds the address itself, as a value of its own. */
function withAddress(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.values(value).includes(ADDRESS) && !Array.isArray(value);
  return [...(own ? [value as Record<string, unknown>] : []), ...Object.values(value).flatMap(withAddress)];
}
