import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed } from './composed';
import type { Way } from './route';

const way = (name: string, replyName?: string): Way => ({
  route: {} as never,
  from: { name, address: 'ann@example.org' },
  replyTo: replyName === undefined ? undefined : { name: replyName, address: 'ann@example.com' },
});
const letter = {
  id: 'id',
  name: 'Daniel',
  address: 'daniel@example.net',
  subject: 'Thank you',
  text: 'Hello',
};

/** The names of the headers, and the envelope's own addresses as they stand in them. */
async function headersOf(given: Partial<typeof letter>, sender: Way) {
  const bytes = (await composed({ ...letter, ...given }, sender)).toString('utf8');
  const [head = ''] = bytes.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  expect(bytes).not.toMatch(/[^\r]\n/);
  return lines.map((line) => line.slice(0, line.indexOf(':')));
}
const USUAL = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Message-ID',
  'Content-Transfer-Encoding',
  'Date',
  'MIME-Version',
  'Content-Type',
];

test.each([
  'x\r\nBcc: everybody@example.org',
  'x\nBcc: everybody@example.org',
  'x\r\n\r\n<script>',
  'x\u2028Bcc: everybody@example.org',
  'x"\r\nBcc: everybody@example.org',
  '" <bob@example.org>, "',
  '=?utf-8?q?x=0D=0ABcc:_everybody@example.org?=',
])('no header is begun by %j, in a name or a subject', async (hostile) => {
  const headers = await headersOf({ name: hostile, subject: hostile }, way(hostile, hostile));
  expect(headers.toSorted()).toEqual(USUAL.toSorted());
});

test('nor by anything else that can be typed', async () => {
  const pieces = [
    '\r',
    '\n',
    '\0',
    '\u2028',
    '\u202E',
    ':',
    '<',
    '>',
    '"',
    ',',
    '@',
    ' ',
    '=?',
    '\\',
    'Bcc',
    'é',
    '🙂',
    '\ud800',
  ];
  const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join(''));
  await fc.assert(
    fc.asyncProperty(typed, typed, typed, async (name, subject, text) => {
      const headers = await headersOf({ name, subject, text }, way(name, subject));
      expect(headers.filter((one) => !USUAL.includes(one))).toEqual([]);
    }),
  );
});

test('the recipient is one address, whatever a name pretends', async () => {
  const bytes = (await composed({ ...letter, name: '" <bob@example.org>, "' }, way('Ann'))).toString('utf8');
  const [, to = ''] = /^To: (.*)$/m.exec(bytes) ?? [];
  expect(to.trim()).toMatch(/ <daniel@example\.net>$/);
  expect(to.match(/(?<!\\)"/g)?.length).toBe(2);
});

test.each(['daniel@example.net\r\nBcc: x@example.org', 'a@b.org, c@d.org', 'Daniel <d@example.net>', ''])(
  'what is no address is written to by nobody: %j',
  async (address) => {
    await expect(composed({ ...letter, address }, way('Ann'))).rejects.toMatchObject({
      trouble: 'mail-no-address',
    });
  },
);

test('a letter is plain text with nothing of ours in it, and a number of its own', async () => {
  const bytes = (
    await composed({ ...letter, text: 'Dear Daniel,\n\n.\nFrom me' }, way('Ann', 'Ann'))
  ).toString();
  expect(bytes).toContain('Message-ID: <id@example.org>');
  expect(bytes).toContain('Reply-To: Ann <ann@example.com>');
  expect(bytes).toContain('Content-Type: text/plain; charset=utf-8');
  expect(bytes).not.toMatch(/onward|Auto-Submitted|X-Mailer/i);
});
