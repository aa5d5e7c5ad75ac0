import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin';
import { uploadedForm } from './upload';

const MB = 1024 * 1024;

/** A body that comes in pieces and does not say how long it will be. */
function streamed(pieces: number, headers: Record<string, string> = {}): Request {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ < pieces) controller.enqueue(new Uint8Array(MB));
      else controller.close();
    },
  });
  const given = { method: 'POST', body, duplex: 'half', headers } as RequestInit;
  return new Request('http://localhost/imports/upload', given);
}

function posted(size: number): Request {
  const form = new FormData();
  form.set('file', new File(['a'.repeat(size)], 'list.csv'));
  return new Request('http://localhost/imports/upload', { method: 'POST', body: form });
}

test('a form within the limit is read', async () => {
  const file = (await uploadedForm(posted(MB), MB)).get('file');
  expect(file).toBeInstanceOf(File);
  expect((file as File).size).toBe(MB);
});

test.each([
  ['that says so', posted(2 * MB)],
  ['that says nothing', streamed(3)],
  ['that says less', streamed(3, { 'content-length': '10' })],
  ['that says more than it is', streamed(1, { 'content-length': String(2 * MB) })],
  ['that hardly ends', streamed(200)],
])('a body that is too large and %s is refused', async (_, request) => {
  await expect(uploadedForm(request, MB)).rejects.toMatchObject({ code: 'too-large' });
});

test('a body that is no form is refused', async () => {
  await expect(uploadedForm(streamed(1), 2 * MB)).rejects.toMatchObject({ code: 'invalid' });
});

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://here:3000' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'http://here:3000' }, true],
  [{ origin: 'http://here:3001' }, false],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('%j comes from a page of ours: %s', (given, expected) => {
  expect(isSameOrigin(new Headers({ host: 'here:3000', ...(given as Record<string, string>) }))).toBe(
    expected,
  );
});
