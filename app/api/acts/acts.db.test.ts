import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { prepare } from '@/db/interviews/writes';
import { addItem } from '@/db/practice/writes';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, did, NOTHING_SAID } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { signedInAs } from '@/scripts/test/request';
import { tagOf } from '@/server/seal';
import { CAN_WAIT } from './can-wait';
import { POST } from './route';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());

const { root } = testDatabase();
let [ann, ben]: Person[] = [];
beforeAll(async () => {
  [ann, ben] = [await aPerson('ann'), await aPerson('ben')];
});

interface Sent {
  readonly kind: string;
  readonly fields: Record<string, string>;
  readonly actId?: string;
  readonly whose?: string;
}
async function send(
  { kind, fields, actId = newId(), whose = tagOf(ann?.id ?? '') }: Sent,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
) {
  const request = new Request('http://localhost/api/acts', {
    method: 'POST',
    body: JSON.stringify({ kind, fields, actId, whose }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const answer = await POST(request, undefined as never);
  const text = await answer.text();
  return { status: answer.status, told: text.startsWith('{') ? JSON.parse(text) : text };
}

/** What somebody's account holds, counted: rows that acts make, and nothing that acts keep about themselves. */
const held = async (person: Person | undefined) => {
  const [row] = await root<Record<string, number>[]>`select
    (select count(*)::int from applications where owner_id = ${person?.id ?? ''}) as applications,
    (select count(*)::int from rejections where owner_id = ${person?.id ?? ''}) as rejections,
    (select count(*)::int from practice_done where owner_id = ${person?.id ?? ''}) as ticks,
    (select count(*)::int from practice_items where owner_id = ${person?.id ?? ''}) as items,
    (select count(*)::int from listenings where owner_id = ${person?.id ?? ''}) as talks,
    (select count(*)::int from captures where owner_id = ${person?.id ?? ''}) as captures,
    (select count(*)::int from questions where owner_id = ${person?.id ?? ''}) as questions`;
  return { ...row };
};

/** Of each act that can wait: what it sends, and the rows that it makes. */
const ACTS: Record<string, (person: Person) => Promise<{ fields: Record<string, string>; makes: object }>> = {
  'application.add': async () => ({
    fields: { organisation: 'Quay', role: 'Editor' },
    makes: { applications: 1 },
  }),
  'capture.take': async () => ({
    fields: { box: 'Editor at Quay, Bath.\nApply by May.' },
    makes: { captures: 1 },
  }),
  'rejection.log': async (person) => ({
    fields: { ...said, applicationId: await anApplication(person, 'Mill') },
    makes: { rejections: 1 },
  }),
  'rejection.log-new': async () => ({
    fields: { ...said, organisation: 'Lock', role: 'Keeper' },
    makes: { applications: 1, rejections: 1 },
  }),
  'practice.tick': async (person) => ({
    fields: { itemId: (await anItem(person)).id, on: '2026-11-30' },
    makes: { ticks: 1 },
  }),
  'practice.tick-from-library': async () => ({
    fields: { key: 'resume.one-role' },
    makes: { ticks: 1, items: 1 },
  }),
  'practice.untick': async (person) => {
    const { id } = await anItem(person);
    await send({ kind: 'practice.tick', fields: { itemId: id, on: '' } });
    return { fields: { itemId: id }, makes: { ticks: -1 } };
  },
  'interview.prepare': async (person) => ({
    fields: { ...(await prepared(person)), notes: 'Bring the drawing.', questions: '' },
    makes: {},
  }),
  'question.note': async () => ({
    fields: { question: 'gap', version: '0', notes: 'Short.' },
    makes: { questions: 1 },
  }),
  'listening.write-down': async () => ({
    fields: { words: 'You were very quick.', myReading: '', heardBy: '' },
    makes: { talks: 1 },
  }),
};
const said = Object.fromEntries(
  Object.entries(NOTHING_SAID).map(([name, value]) => [name, String(value ?? '')]),
);
const anItem = (person: Person) =>
  did(person, (tx) => addItem(tx, { title: 'Read it aloud', kind: 'search', dueOn: null, repeat: 'daily' }));
async function prepared(person: Person) {
  const id = await anInterview(person, await anApplication(person, 'Weir'));
  const [row] = await root`select version from interviews where id = ${id}`;
  return { id, version: String(row?.version) };
}

test('every act that can wait is among these', () => {
  expect(Object.keys(CAN_WAIT).toSorted()).toEqual(Object.keys(ACTS).toSorted());
});

describe.each(Object.keys(ACTS))('%s', (kind) => {
  test('is done once, however often it comes, and by nobody else', async () => {
    if (!ann || !ben) throw new Error('Nobody is there.');
    signedInAs(ann.cookie);
    const { fields, makes } = await (ACTS[kind] as (typeof ACTS)[string])(ann);
    const [before, bens] = [await held(ann), await held(ben)];
    const act = { kind, fields, actId: newId() };
    for (let times = 0; times < 3; times++) expect((await send(act)).told).toEqual({ ok: true });
    const after = await held(ann);
    const made = Object.entries(after).flatMap(([name, n]) =>
      n === before[name] ? [] : [[name, n - (before[name] ?? 0)]],
    );
    expect(Object.fromEntries(made)).toEqual(makes);

    // Written under Ann's account, sent while Ben is signed in.
    signedInAs(ben.cookie);
    expect((await send({ ...act, actId: newId() })).status).toBe(404);
    expect(await held(ben)).toEqual(bens);
  });
});

describe('what is sent', () => {
  test('is refused from elsewhere, of another kind, and in another shape', async () => {
    signedInAs(ann?.cookie);
    const add = { kind: 'application.add', fields: { organisation: 'Quay', role: 'Editor' } };
    expect((await send(add, { 'sec-fetch-site': 'cross-site', origin: 'https://x.example' })).status).toBe(
      403,
    );
    expect((await send({ ...add, kind: 'account.leave' })).status).toBe(400);
    expect((await send({ ...add, kind: 'constructor' })).status).toBe(400);
    expect((await send({ ...add, fields: { organisation: 7 } as never })).status).toBe(400);
    expect((await send({ ...add, actId: 'x' })).status).toBe(400);
  });

  test('is read no further than the longest act needs, also where it says no length', async () => {
    signedInAs(ann?.cookie);
    let read = 0;
    const body = new ReadableStream({
      pull(controller) {
        read += 1_000_000;
        if (read > 500_000_000) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const given = { method: 'POST', body, duplex: 'half', headers } as RequestInit;
    const answer = await POST(new Request('http://localhost/api/acts', given), undefined as never);
    expect(answer.status).toBe(413);
    expect(read).toBeLessThan(100_000_000);
  });

  test('is taken whole where it is as long as its form takes it', async () => {
    signedInAs(ann?.cookie);
    const fields = { words: '字'.repeat(100_000), myReading: '', heardBy: '' };
    expect((await send({ kind: 'listening.write-down', fields })).told).toEqual({ ok: true });
    const box = { box: `Editor\r\n${'\u0007'.repeat(199_000)}` };
    expect((await send({ kind: 'capture.take', fields: box })).told).toEqual({ ok: true });
  });

  test('waits on, where nobody is signed in', async () => {
    signedInAs(undefined);
    expect((await send({ kind: 'application.add', fields: {} })).status).toBe(401);
  });

  test('waits on, where the database goes while it is done', async () => {
    signedInAs(ann?.cookie);
    const down = async () => ({ values: {}, errors: {}, message: 'It is away.', code: 'database-down' });
    const answers = vi.spyOn(await import('@/server/action'), 'answerOf').mockReturnValue(down as never);
    expect((await send({ kind: 'application.add', fields: {} })).status).toBe(503);
    answers.mockRestore();
  });

  test('is told what is wrong with it, and with what stands there now where that changed', async () => {
    if (!ann) throw new Error('Nobody is there.');
    signedInAs(ann.cookie);
    const { told } = await send({ kind: 'application.add', fields: { organisation: '', role: '' } });
    expect(told).toMatchObject({ ok: false, code: 'invalid' });
    expect(told.message).toMatch(/organisation/i);

    const seen = await prepared(ann);
    await did(ann, (tx) =>
      prepare(tx, { id: seen.id, version: Number(seen.version), notes: 'Theirs', questions: '' }),
    );
    const late = await send({ kind: 'interview.prepare', fields: { ...seen, notes: 'Mine', questions: '' } });
    expect(late.told).toMatchObject({ ok: false, code: 'stale', now: { notes: 'Theirs', questions: '' } });
    const fields = { ...seen, notes: 'Mine', questions: '', version: late.told.now.version };
    expect((await send({ kind: 'interview.prepare', fields })).told).toEqual({ ok: true });
  });

  test('is not added beside one of the same name unasked', async () => {
    signedInAs(ann?.cookie);
    await send({ kind: 'application.add', fields: { organisation: 'Twice', role: 'Editor' } });
    const { told } = await send({
      kind: 'application.add',
      fields: { organisation: 'Twice', role: 'Editor' },
    });
    expect(told).toMatchObject({ ok: false, code: 'here-already' });
    expect(told.to).toContain('/applications/new?');
  });
});
