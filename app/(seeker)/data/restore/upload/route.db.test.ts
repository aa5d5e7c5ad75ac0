import { beforeEach, describe, expect, test, vi } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { signedInAs } from '@/scripts/test/request';
import { tooManyExports } from '@/server/attempts';
import { beginPassing } from '@/server/long-work';
import { GET as download } from '../../export/route';
import { POST as upload } from './route';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
  signedInAs(ann.cookie);
});

const saved = (headers: HeadersInit = {}) =>
  download(new Request('http://localhost/data/export', { headers }), undefined);

async function send(content: string | null, site = 'same-origin'): Promise<Response> {
  const form = new FormData();
  if (content !== null) form.set('file', new File([content], 'C:\\mine\\onward.json'));
  const request = new Request('http://localhost/data/restore/upload', {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': site },
  });
  return upload(request, undefined);
}

test('what is saved is a file with a name and a length, which nobody keeps on the way', async () => {
  const answer = await saved();
  const text = await answer.text();
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'content-disposition': expect.stringMatching(/^attachment; filename="onward-\d{4}-\d\d-\d\d\.json"$/),
    'cache-control': 'private, no-store',
  });
  expect(JSON.parse(text)).toMatchObject({ format: 'onward-export', version: 1 });
});

test('saving it again and again is refused with a sentence', async () => {
  for (let n = 0; n < 20; n++) expect(await tooManyExports(ann.id)).toBe(false);
  const answer = await saved();
  expect([answer.status, await answer.text()]).toEqual([
    429,
    expect.stringContaining('Wait a quarter of an hour'),
  ]);
});

test('one file of a person’s is on its way at a time', async () => {
  const end = beginPassing(ann.id);
  const answer = await saved();
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('on its way already')]);
  expect((await send('{}')).headers.get('location')).toBe('/data/restore?problem=under-way');
  end();
  for (let n = 0; n < 2; n++) {
    const next = await saved();
    expect(next.status).toBe(200);
    await next.text();
    await vi.waitFor(() => beginPassing(ann.id)());
  }
});

test('whoever signed out elsewhere is led to sign in, and a program gets the status', async () => {
  signedInAs(undefined);
  const answer = await saved({ accept: 'text/html,*/*;q=0.8' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fdata']);
  const told = await saved();
  expect([told.status, await told.text()]).toEqual([401, expect.stringContaining('You are signed out')]);
});

describe('what is sent', () => {
  test('waits under its own name', async () => {
    await anApplication(ann);
    const answer = await send(await (await saved()).text());
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/data/restore?looked']);
    const rows = await root`select name, state from restores where owner_id = ${ann.id}`;
    expect(rows).toEqual([{ name: 'onward.json', state: 'waiting' }]);
  });

  test.each([
    [null, 'problem=no-file'],
    ['', 'problem=empty'],
    ['organisation,role', 'problem=not-json'],
    ['{"format":"onward-export","version":1', 'problem=cut-off'],
    [
      '{"format":"onward-export","version":1,"tables":{"stages":[{"id":1}]}}',
      'problem=wrong-value&table=stages&row=1&field=id',
    ],
  ])('%s is said to be wrong, and changes nothing', async (content, query) => {
    const before = await everythingOf(root, ann.id);
    const answer = await send(content);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/data/restore?${query}`]);
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('from another site is refused', async () => {
    expect((await send('{}', 'cross-site')).status).toBe(403);
  });
});
