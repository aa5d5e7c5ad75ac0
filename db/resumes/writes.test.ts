import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { MOST_FILES, MOST_FILES_BYTES, type ReadFile } from '@/lib/resumes/rules';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { sendDocument } from '../documents/writes';
import { findResume, findResumeFile, listPlacesOf, listResumes } from './reads';
import { addResume, editResume, keepResumeFile, putAway, readAnew, removeResume } from './writes';

const { root } = testDatabase();

const TYPED = { name: 'Resume', targetRole: 'Keeper', text: '# Ann\n\nTen years.', previousId: '' };
const READING: ReadFile = {
  format: 'pdf',
  text: 'Ten years.',
  pages: 2,
  pagesRead: 2,
  trouble: null,
  isCut: false,
};

async function aResume({ scope }: Person, given: Partial<typeof TYPED> = {}): Promise<string> {
  const added = await write(scope, anAct(), (tx) => addResume(tx, { ...TYPED, ...given }));
  if (!added.ok) throw new Error(added.reason);
  return added.value.id;
}
function keep(person: Person, bytes: Buffer, act = anAct(), reading = READING) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const given = { fileName: 'Ann Berg.pdf', bytes, sha256, reading };
  const typed = { name: null, targetRole: null, previousId: '' };
  return write(person.scope, act, (tx) => keepResumeFile(tx, typed, given));
}
const send = (person: Person, documentId: string, applicationId: string) =>
  write(person.scope, anAct(), (tx) => sendDocument(tx, { applicationId, documentId, on: null }));
const look = (person: Person, id: string) =>
  read(person.scope, (tx) => ({
    resume: findResume(tx, id),
    file: findResumeFile(tx, id),
    all: listResumes(tx),
    places: listPlacesOf(tx, id),
  }));
const edit = (person: Person, id: string, change: object, version = 1) =>
  write(person.scope, anAct(), (tx) =>
    editResume(tx, { id, version, name: 'Resume', targetRole: null, note: '', ...change }),
  );

describe('a version', () => {
  test('is written, and written anew while nobody has it; over a newer one it is not', async () => {
    const ann = await aPerson();
    const id = await aResume(ann);
    expect(await edit(ann, id, { text: 'Eleven.', note: 'Shorter' })).toMatchObject({ ok: true });
    expect(await edit(ann, id, { text: 'Twelve.' })).toEqual(refused('stale'));
    const { resume } = await look(ann, id);
    expect(resume).toMatchObject({
      text: 'Eleven.',
      note: 'Shorter',
      version: 2,
      format: 'markdown',
      file: null,
    });
  });

  test('that was sent keeps its text, by the rules and by the database; its name and note are still one’s own', async () => {
    const ann = await aPerson();
    const id = await aResume(ann);
    await send(ann, id, await anApplication(ann));
    expect(await edit(ann, id, { text: 'Eleven.' })).toEqual(refused('sent-as-it-is'));
    const rewrite = root`update documents set text = 'Eleven.' where owner_id = ${ann.id}`;
    await expect(rewrite).rejects.toMatchObject({ code: '23514', constraint_name: 'documents_sent' });
    expect(await edit(ann, id, { name: 'As sent', note: 'To Harbour', text: TYPED.text })).toMatchObject({
      ok: true,
    });
    expect((await look(ann, id)).resume).toMatchObject({ name: 'As sent', text: TYPED.text, isSent: true });
    expect(await write(ann.scope, anAct(), (tx) => removeResume(tx, { id }))).toEqual(
      refused('sent-as-it-is'),
    );
  });

  test('that is rewritten while it is being sent is either rewritten before, or refused', async () => {
    const ann = await aPerson();
    const application = await anApplication(ann);
    for (let n = 0; n < 5; n++) {
      const id = await aResume(ann);
      const [edited] = await Promise.all([edit(ann, id, { text: 'Eleven.' }), send(ann, id, application)]);
      const { resume } = await look(ann, id);
      expect([resume?.isSent, resume?.text]).toEqual([true, edited.ok ? 'Eleven.' : TYPED.text]);
    }
  });

  test('is put away and brought back, and removed; what was made from it is made from its forerunner', async () => {
    const ann = await aPerson();
    const first = await aResume(ann);
    const second = await aResume(ann, { previousId: first, name: 'Resume, version 2' });
    const third = await aResume(ann, { previousId: second, name: 'Resume, version 3' });
    const put = (id: string, as: 'away' | 'here') => did(ann, (tx) => putAway(tx, { id, as }));
    await put(third, 'away');
    // Again, from a tab that shows it as it was: it stays away.
    await put(third, 'away');
    expect((await look(ann, third)).all.map(({ id }) => id)).toEqual([second, first, third]);
    await put(third, 'here');
    await write(ann.scope, anAct(), (tx) => removeResume(tx, { id: second }));
    const { all, resume } = await look(ann, third);
    expect([all.map(({ id }) => id), resume?.previousId]).toEqual([[third, first], first]);
  });

  test('of somebody else is not there', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const kept = await keep(ann, Buffer.from('%PDF-1.4 hers'));
    const id = kept.ok ? kept.value.id : '';
    const { resume, file, all } = await look(eve, id);
    expect([resume, file, all]).toEqual([undefined, undefined, []]);
    expect(await edit(eve, id, { text: 'Mine.' })).toEqual(refused('not-found'));
    expect(await write(eve.scope, anAct(), (tx) => putAway(tx, { id, as: 'away' }))).toEqual(
      refused('not-found'),
    );
    expect(await write(eve.scope, anAct(), (tx) => removeResume(tx, { id }))).toEqual(refused('not-found'));
    const from = write(eve.scope, anAct(), (tx) => addResume(tx, { ...TYPED, previousId: id }));
    expect(await from).toEqual(refused('not-found'));
    expect(await keep(eve, Buffer.from('%PDF-1.4 hers'))).toMatchObject({ value: { kept: 'new' } });
  });
});

describe('a version that came as a file', () => {
  test('is kept byte for byte, under the file’s name, once', async () => {
    const ann = await aPerson();
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 37) % 256));
    const act = anAct();
    const kept = await keep(ann, bytes, act);
    expect(await keep(ann, bytes, act)).toEqual(kept);
    const id = kept.ok ? kept.value.id : '';
    expect(await keep(ann, bytes)).toEqual({ ok: true, value: { id, kept: 'there' } });
    const { resume, file, all } = await look(ann, id);
    expect(file?.bytes.equals(bytes)).toBe(true);
    expect(all).toHaveLength(1);
    expect(resume).toMatchObject({
      name: 'Ann Berg',
      format: 'pdf',
      text: 'Ten years.',
      file: { size: 70_000, pages: 2, trouble: null, mediaType: 'application/pdf' },
    });
    expect(resume?.file).not.toHaveProperty('bytes');
  });

  test('stays as it is once it was sent, while what is read beside it can be mended', async () => {
    const ann = await aPerson();
    const scanned = { ...READING, text: '', trouble: 'scanned' as const };
    const kept = await keep(ann, Buffer.from('%PDF scan'), anAct(), scanned);
    const id = kept.ok ? kept.value.id : '';
    await send(ann, id, await anApplication(ann));
    expect(await edit(ann, id, { text: 'Ten years, typed.' })).toMatchObject({ ok: true });
    const { resume } = await look(ann, id);
    expect(resume).toMatchObject({ text: 'Ten years, typed.', isSent: true, format: 'pdf' });
    const changed = root`update documents set format = 'markdown' where owner_id = ${ann.id}`;
    await expect(changed).rejects.toMatchObject({ constraint_name: 'documents_sent' });
  });
});

describe('a file that could not be read', () => {
  const unread = { ...READING, text: '', pages: null, pagesRead: null, trouble: 'busy' as const };
  const bytes = Buffer.from('%PDF-1.4 busy');
  const readIt = (person: Person, id: string, reading: ReadFile) =>
    write(person.scope, anAct(), (tx) => readAnew(tx, { id }, reading));
  async function unreadFile(): Promise<[Person, string]> {
    const ann = await aPerson();
    const kept = await keep(ann, bytes, anAct(), unread);
    return [ann, kept.ok ? kept.value.id : ''];
  }

  test('is read again, by the act for it or by choosing it once more; the file is the same', async () => {
    const [ann, id] = await unreadFile();
    expect(await keep(ann, bytes, anAct(), unread)).toMatchObject({ value: { id, kept: 'there' } });
    expect(await readIt(ann, id, unread)).toEqual(refused('still-unread'));
    expect(await readIt(await aPerson('eve'), id, READING)).toEqual(refused('not-found'));
    expect(await keep(ann, bytes)).toMatchObject({ value: { id, kept: 'read' } });
    const { resume, file } = await look(ann, id);
    expect(resume).toMatchObject({ text: 'Ten years.', version: 2, file: { trouble: null, pages: 2 } });
    expect(file?.bytes.equals(bytes)).toBe(true);
    expect(await keep(ann, bytes)).toMatchObject({ value: { id, kept: 'there' } });
  });

  test('keeps what was pasted meanwhile, and is read also once it was sent', async () => {
    const [ann, id] = await unreadFile();
    await edit(ann, id, { text: 'Pasted.' });
    expect(await readIt(ann, id, READING)).toMatchObject({ ok: true });
    expect((await look(ann, id)).resume).toMatchObject({ text: 'Pasted.', file: { trouble: 'busy' } });
    const [bob, other] = await unreadFile();
    await send(bob, other, await anApplication(bob));
    expect(await readIt(bob, other, READING)).toMatchObject({ ok: true });
    expect((await look(bob, other)).resume).toMatchObject({ text: 'Ten years.' });
  });
});

test('the same file again brings back what was put away', async () => {
  const ann = await aPerson();
  const bytes = Buffer.from('%PDF-1.4 away');
  const kept = await keep(ann, bytes);
  const id = kept.ok ? kept.value.id : '';
  await did(ann, (tx) => putAway(tx, { id, as: 'away' }));
  expect(await keep(ann, bytes)).toMatchObject({ value: { id, kept: 'back' } });
  expect((await look(ann, id)).resume?.isAway).toBe(false);
});

test('there is room for a hundred files, or a hundred megabytes; what is there already needs none', async () => {
  const ann = await aPerson();
  await keep(ann, Buffer.from('%PDF one'));
  await root`update document_files set size = ${MOST_FILES_BYTES - 8} where owner_id = ${ann.id}`;
  expect(await keep(ann, Buffer.from('%PDF two'))).toMatchObject({ ok: true });
  expect(await keep(ann, Buffer.from('%'))).toEqual(refused('no-room'));
  expect(await keep(ann, Buffer.from('%PDF two'))).toMatchObject({ value: { kept: 'there' } });
  const bob = await aPerson('bob');
  for (let n = 0; n < MOST_FILES; n++) await keep(bob, Buffer.from(`%PDF ${n}`));
  expect(await keep(bob, Buffer.from('%PDF more'))).toEqual(refused('no-room'));
});
