import { expect, test } from 'vitest';
import { read } from '@/db/transaction';
import { recordAsked } from '@/lib/record/asked';
import { assemble } from '@/lib/record/assemble';
import { MOST_READ } from '@/lib/record/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aNetwork, anInterview, atTen, aWholeRound, did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aRehearsal } from '@/scripts/test/rehearsing';
import { addItem } from '../practice/writes';
import { tickLibrary } from '../ticks/writes';
import { listRecord } from './reads';

const { root } = testDatabase();
const today = () => dayIn('Europe/London', new Date());
const recorded = async (of: Person, params: Record<string, string> = {}) => {
  const { rows } = await read(of.scope, (tx) => ({
    rows: listRecord(tx, { from: addDays(today(), -30), until: today() }),
  }));
  const asked = recordAsked(params, today());
  return assemble(rows, asked, (at) => dayIn('Europe/London', new Date(at)));
};

test('a record holds what was done, and not a word of what was felt, heard or meant', async () => {
  const ann = await aPerson();
  await aWholeRound(ann);
  await aNetwork(ann);
  const application = await anApplication(ann, 'Quay');
  await root`update applications set applied_on = ${today()} where id = ${application}`;
  await anInterview(ann, application, { startsAt: atTen(-2) });
  const plain = await recorded(ann);
  const kinds = new Set(plain.lines.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['applications', 'interviews', 'conversations', 'follow-ups', 'practice']));
  // Every text that somebody wrote is in some row; none of them is in the record but roles.
  const written = await root`
    select words as text from conversations where owner_id = ${ann.id} and words <> ''
    union all select what from follow_ups where owner_id = ${ann.id}
    union all select title from practice_items where owner_id = ${ann.id}
    union all select name from contacts where owner_id = ${ann.id}
    union all select name from organisations where owner_id = ${ann.id}`;
  expect(written.length).toBeGreaterThan(4);
  for (const { text } of written) expect(JSON.stringify(plain)).not.toContain(text);
  const named = await recorded(ann, { organisations: 'yes', contacts: 'yes' });
  expect(named.lines.some(({ organisation }) => organisation === 'Quay')).toBe(true);
  expect(named.lines.some(({ contact }) => contact !== null)).toBe(true);
});

test('a rehearsal is practice, once, though its item was ticked with it', async () => {
  const ann = await aPerson();
  const { id } = await did(ann, (tx) => addItem(tx, { title: 'Aloud', kind: 'interview', dueOn: null }));
  await aRehearsal(ann, 'about-you', { itemId: id, isItemDone: 'yes' });
  await aRehearsal(ann, 'gap');
  const { lines, counts } = await recorded(ann);
  expect(lines).toMatchObject([{ kind: 'practice', what: 'Rehearsed 2 interview answers' }]);
  expect(counts.find(({ kind }) => kind === 'practice')?.n).toBe(2);
});

test('getting ready for an interview is one line a day, however much was seen to', async () => {
  const ann = await aPerson();
  const interviewId = await anInterview(ann, await anApplication(ann), { startsAt: atTen(3) });
  for (const key of ['interview.about-me', 'interview.three-questions'])
    await did(ann, (tx) => tickLibrary(tx, { key, interviewId }));
  const whole = await recorded(ann, { asked: 'yes', kind: 'practice' });
  expect(whole.lines).toMatchObject([{ kind: 'practice', what: 'Got ready for an interview' }]);
  expect(whole.counts.find(({ kind }) => kind === 'practice')?.n).toBe(1);
});

test('of the kinds that are asked for the earliest come first, though others are more than are read', async () => {
  const ann = await aPerson();
  await root`insert into practice_items (owner_id, id, kind, title)
    values (${ann.id}, gen_random_uuid(), 'search', 'Each day')`;
  await root`insert into practice_done (owner_id, id, item_id, at, done_on)
    select owner_id, gen_random_uuid(), id, now() - interval '1 day', current_date - 1
    from practice_items, generate_series(1, ${MOST_READ}) where owner_id = ${ann.id}`;
  const application = await anApplication(ann, 'Quay');
  await root`update applications set applied_on = ${addDays(today(), -9)} where id = ${application}`;
  const { rows, some } = await read(ann.scope, (tx) => ({
    rows: listRecord(tx),
    some: listRecord(tx, { kinds: ['applications'] }),
  }));
  expect(rows).toHaveLength(MOST_READ);
  expect(rows[0]?.kind).toBe('applications');
  expect(some.map(({ kind }) => kind)).toEqual(['applications']);
});

test('it is one’s own', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  await aNetwork(ann);
  expect((await recorded(eve)).lines).toEqual([]);
});
