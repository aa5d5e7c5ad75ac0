import { expect, test } from 'vitest';
import { type Writing, write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { historyWords } from '@/lib/events/history-words';
import { MOST_TAGS } from '@/lib/tags/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { editApplication } from '../applications/writes';
import { binApplications } from '../bin/writes';
import { listEvents } from '../events/reads';
import { read } from '../transaction';
import { listTags } from './reads';
import { tagApplications } from './writes';

testDatabase();
const did = <T>(person: Person, body: (tx: Writing) => Promise<Outcome<T>>) =>
  write(person.scope, anAct(), body);
const look = (person: Person, id: string) =>
  read(person.scope, (tx) => ({
    application: findApplication(tx, id),
    events: listEvents(tx, id),
    tags: listTags(tx),
  }));

/** Saves the facts as the form sends them. */
async function edit(person: Person, id: string, tags: string) {
  const { application } = await look(person, id);
  const { organisation, role, version } = application as NonNullable<typeof application>;
  return did(person, (tx) => editApplication(tx, editInput.parse({ id, version, organisation, role, tags })));
}

test('tags are written with the facts, in whatever order and spelling; the history says what changed', async () => {
  const ann = await aPerson();
  const id = await anApplication(ann);
  await edit(ann, id, 'remote, C#, #Part-time');
  expect((await look(ann, id)).application?.tags).toBe('C#, Part-time, remote');
  await edit(ann, id, 'Remote, C#');
  const { application, events } = await look(ann, id);
  expect(application?.tags).toBe('C#, Remote');
  expect(historyWords(events.at(-1) as never)).toBe(
    'Changed the tags from “C#, Part-time, remote” to “C#, Remote”',
  );
  await edit(ann, id, 'C#, Remote');
  expect((await look(ann, id)).events).toHaveLength(events.length);
});

test('those in use are listed, the commonest first, without what lies in the bin', async () => {
  const ann = await aPerson();
  const ids = [await anApplication(ann, 'Harbour'), await anApplication(ann, 'Quay')];
  await edit(ann, ids[0] as string, 'dream, remote');
  await edit(ann, ids[1] as string, 'remote, far');
  expect((await look(ann, crypto.randomUUID())).tags.map(({ tag }) => tag)).toEqual([
    'remote',
    'dream',
    'far',
  ]);
  await did(ann, (tx) => binApplications(tx, ids.slice(1)));
  expect((await look(ann, crypto.randomUUID())).tags.map(({ tag }) => tag)).toEqual(['dream', 'remote']);
});

test('one that has as many as fit takes no more, and an edit that did not see a tag is refused', async () => {
  const ann = await aPerson();
  const id = await anApplication(ann);
  const many = Array.from({ length: MOST_TAGS }, (_, n) => `tag ${n}`).join(',');
  await edit(ann, id, many);
  const { application } = await look(ann, id);
  const tag = (word: string, isOn: boolean) =>
    did(ann, (tx) => tagApplications(tx, [id], { tag: word, isOn }));
  expect(await tag('one more', true)).toMatchObject({ ok: true, value: { ids: [] } });
  expect(await tag('TAG 3', false)).toMatchObject({ ok: true, value: { ids: [id] } });
  const { organisation, role, version } = application as NonNullable<typeof application>;
  const old = editInput.parse({ id, version, organisation, role, tags: many });
  expect(await did(ann, (tx) => editApplication(tx, old))).toEqual({ ok: false, reason: 'stale' });
});
