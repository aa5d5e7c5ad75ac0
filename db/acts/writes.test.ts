import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { addApplication, editApplication, moveApplication } from '@/db/applications/writes';
import { inTransaction } from '@/db/connection';
import { write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
let stages: Map<string, string>;
beforeAll(async () => {
  ann = await aPerson();
  const rows = await root`select kind, id from stages where owner_id = ${ann.id}`;
  stages = new Map(rows.map((row) => [row.kind, row.id]));
});

const given = { organisation: 'Harbour', role: 'Keeper', stageId: '', url: null };
const add = (act = anAct('application.add', given), id = newId()) =>
  write(ann.scope, act, (tx) => addApplication(tx, id, given));
const to = (kind: string, id: string) => ({ id, version: 1, stageId: stages.get(kind) ?? '', outcome: null });
const edited = (id: string, notes: string) =>
  editInput.parse({ id, version: 1, organisation: 'Harbour', role: 'Keeper', notes });
const countOf = async () => (await root`select from applications where owner_id = ${ann.id}`).length;

describe('an act sent again', () => {
  test('is done once and answers the same, one after the other', async () => {
    const act = anAct('application.add', given);
    const first = await add(act);
    const n = await countOf();
    expect(await add(act)).toEqual(first);
    expect(await countOf()).toBe(n);
  });

  test('is done once and answers the same, five at the same moment', async () => {
    const act = anAct('application.add', given);
    const n = await countOf();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => add(act)));
    expect(answers[0]).toMatchObject({ ok: true });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await countOf()).toBe(n + 1);
  });

  test.each([
    ['other words', { sent: { ...given, role: 'Other' } }],
    ['another name', { kind: 'application.edit' }],
  ])('with %s is refused, and changes nothing', async (_, other) => {
    const act = anAct('application.add', given);
    await add(act);
    const before = await everythingOf(root, ann.id);
    expect(await add({ ...act, ...other })).toEqual(refused('act-reused'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('by somebody else is another act: ids are one’s own', async () => {
    const bob = await aPerson('bob');
    const act = anAct('application.add', given);
    await add(act);
    const theirs = await write(bob.scope, act, (tx) => addApplication(tx, newId(), given));
    expect(theirs).toMatchObject({ ok: true });
  });

  test('may be tried again after a refusal or a failure, which leave nothing', async () => {
    const id = await anApplication(ann);
    const before = await everythingOf(root, ann.id);
    const act = anAct();
    const move = (kind: string) => write(ann.scope, act, (tx) => moveApplication(tx, to(kind, id)));
    expect(await move('applied')).toEqual(refused('no-such-move'));
    const failing = write(ann.scope, act, async (tx) => {
      await moveApplication(tx, to('interview', id));
      throw new Error('bug');
    });
    await expect(failing).rejects.toThrow('bug');
    expect(await everythingOf(root, ann.id)).toBe(before);
    expect(await move('interview')).toMatchObject({ ok: true });
  });
});

describe('a version', () => {
  test('that was overtaken is refused as stale, and leaves nothing', async () => {
    const id = await anApplication(ann);
    await write(ann.scope, anAct(), (tx) => moveApplication(tx, to('interview', id)));
    const before = await everythingOf(root, ann.id);
    const late = await write(ann.scope, anAct(), (tx) => editApplication(tx, edited(id, 'late')));
    expect(late).toEqual(refused('stale'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('lets one of ten edits at the same moment through', async () => {
    const id = await anApplication(ann);
    const edits = Array.from({ length: 10 }, (_, n) =>
      write(ann.scope, anAct(), (tx) => editApplication(tx, edited(id, `text ${n}`))),
    );
    const answers = await Promise.all(edits);
    expect(answers.filter((answer) => answer.ok)).toEqual([done({ id, version: 2 })]);
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'stale')).toHaveLength(9);
    const [row] = await root`select notes, version from applications where id = ${id}`;
    expect(row).toEqual({ notes: `text ${answers.findIndex((answer) => answer.ok)}`, version: 2 });
  });
});

describe('a write', () => {
  test('by somebody signed out says so, and writes nothing', async () => {
    const bob = await aPerson('bob');
    await root`delete from sessions where user_id = ${bob.id}`;
    const before = await everythingOf(root, bob.id);
    const attempt = write(bob.scope, anAct(), (tx) => addApplication(tx, newId(), given));
    await expect(attempt).rejects.toMatchObject({ code: 'signed-out' });
    expect(await everythingOf(root, bob.id)).toBe(before);
  });

  test('by an expired session says so too', async () => {
    const bob = await aPerson('bob');
    await root`update sessions set expires_at = now() - interval '1 second' where user_id = ${bob.id}`;
    const attempt = write(bob.scope, anAct(), (tx) => addApplication(tx, newId(), given));
    await expect(attempt).rejects.toMatchObject({ code: 'signed-out' });
  });

  test('whose body swallowed a failed statement is not taken for saved', async () => {
    const careless = inTransaction('read write', async (connection) => {
      await connection.unsafe('select 1 / 0').catch(() => {});
      return 'saved';
    });
    await expect(careless).rejects.toThrow('ROLLBACK');
  });
});
