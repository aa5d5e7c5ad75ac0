import { expect, test } from 'vitest';
import { failureOf } from './failure';

const ANN = 'ann.mc@example.org';
const kindOf = (command: string, responseCode?: number, code?: string) =>
  failureOf({ command, responseCode, code }, ANN).kind;

test('a recipient whom the server will never know is refused for good', () => {
  expect(kindOf('RCPT TO', 550)).toBe('refused');
});

test('a recipient who can’t be reached now, or a letter that is not liked, is tried again', () => {
  expect([kindOf('RCPT TO', 450), kindOf('DATA', 554), kindOf('DATA', 451)]).toEqual([
    'letter',
    'letter',
    'letter',
  ]);
});

test.each([
  ['CONN', undefined, 'ECONNECTION'],
  ['CONN', 554, 'EPROTOCOL'],
  ['AUTH PLAIN', 535, 'EAUTH'],
  ['MAIL FROM', 553, 'EENVELOPE'],
])('%s %s is the server’s affair: no letter would go', (command, status, code) => {
  expect(kindOf(command, status, code)).toBe('server');
});

test('the server’s answer is noted without the address, whole or in part', () => {
  const answers = [
    '550 5.1.1 <ann.mc@example.org>: unknown',
    '550 5.1.1 ANN.MC@EXAMPLE.ORG unknown',
    '550 5.1.1 user "ann.mc" unknown',
  ];
  for (const response of answers) {
    const { words } = failureOf({ response, code: 'EENVELOPE' }, ANN);
    expect(words).toMatch(/^550 5\.1\.1 .*…/);
    expect(words).toContain('unknown');
    expect(words.toLowerCase()).not.toMatch(/ann|example/);
  }
});

test('without an answer the client’s code is noted; a long answer is cut', () => {
  expect(failureOf({ code: 'ETIMEDOUT' }, ANN).words).toBe('ETIMEDOUT');
  expect(failureOf({}, ANN).words).toBe('unknown');
  expect(failureOf({ response: 'x'.repeat(5000) }, ANN).words).toHaveLength(160);
});
