import { describe, expect, test } from 'vitest';
import { draftInput, sentInput } from './input';

const id = '01932b6e-0000-7000-8000-000000000000';
const draft = { episodeId: id, version: '0', key: 'team.suggested', go: 'send', text: 'One question?' };

describe('a question as it is sent', () => {
  test('needs no name, address or subject', () => {
    expect(draftInput.parse(draft)).toMatchObject({ to: null, address: null, me: null, subject: null });
  });

  test('takes an address, and says when it looks like none', () => {
    expect(draftInput.parse({ ...draft, address: ' dan@example.org ' }).address).toBe('dan@example.org');
    expect(draftInput.safeParse({ ...draft, address: 'dan at example' }).error?.issues[0]?.message).toMatch(
      /does not look like an e-mail address/,
    );
  });

  test('is not empty', () => {
    expect(draftInput.safeParse({ ...draft, text: ' \r\n ' }).success).toBe(false);
  });
});

test('what was changed before it went keeps its lines', () => {
  expect(sentInput.parse({ requestId: id, how: 'changed', sentText: ' a\r\nb\rc ' }).sentText).toBe(
    'a\nb\nc',
  );
  expect(sentInput.parse({ requestId: id, how: 'yes' }).sentText).toBe('');
});
