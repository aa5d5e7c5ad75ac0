import { expect, test } from 'vitest';
import { uploadedFile } from './uploaded-file';

const MB = 1024 * 1024;
const BOUNDARY = 'between-the-parts';

/** A form with one file of so many megabytes, which comes in pieces and is never whole in memory. */
function posted(megabytes: number, headers: Record<string, string> = {}): Request {
  const text = (one: string) => new TextEncoder().encode(one);
  const begin = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="onward.json"\r\n\r\n`;
  const piece = new Uint8Array(MB).fill(0x61);
  let sent = -1;
  const body = new ReadableStream({
    pull(controller) {
      if (sent < 0) controller.enqueue(text(begin));
      else if (sent < megabytes) controller.enqueue(piece);
      else {
        controller.enqueue(text(`\r\n--${BOUNDARY}--\r\n`));
        controller.close();
      }
      sent += 1;
    },
  });
  const type = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  const given = { method: 'POST', body, duplex: 'half', headers: { ...type, ...headers } } as RequestInit;
  return new Request('http://localhost/data/restore/upload', given);
}

test('a file within the limit is on disk, under no name', async () => {
  const given = await uploadedFile(posted(3), 4 * MB);
  expect(given).toMatchObject({ name: 'onward.json', size: 3 * MB });
  const stat = await given?.file.stat();
  expect(stat).toMatchObject({ size: 3 * MB, nlink: 0 });
  expect((stat?.mode ?? 0) & 0o077).toBe(0);
  await given?.file.close();
});

test('one of two hundred megabytes is refused, and memory holds a small part of it', async () => {
  await expect(uploadedFile(posted(2), MB)).rejects.toMatchObject({ code: 'too-large' });
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }, 5);
  await expect(uploadedFile(posted(200), 20 * MB)).rejects.toMatchObject({ code: 'too-large' });
  clearInterval(watch);
  expect(most).toBeLessThan(60 * MB);
});

test('a form without a file has none, and what is no form is said to be none', async () => {
  const form = new FormData();
  form.set('name', 'onward');
  const without = new Request('http://localhost/', { method: 'POST', body: form });
  expect(await uploadedFile(without, MB)).toBeUndefined();
  const plain = new Request('http://localhost/', { method: 'POST', body: 'words' });
  await expect(uploadedFile(plain, MB)).rejects.toMatchObject({ code: 'invalid' });
  const broken = new Request('http://localhost/', {
    method: 'POST',
    body: `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.json"\r\n\r\n{"a`,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });
  await expect(uploadedFile(broken, MB)).rejects.toMatchObject({ code: 'invalid' });
});
