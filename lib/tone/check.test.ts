import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTone } from './check';
import type { MessageKind } from './findings';
import { hitOf, RULES } from './rules';
import { plain } from './sentences';

const kindsIn = (text: string, kind: MessageKind = 'other') => [
  ...new Set(checkTone(text, { kind }).map((finding) => finding.kind)),
];

describe('each rule', () => {
  test.each(RULES.map((rule) => [rule.example, rule] as const))('finds “%s”', (example, rule) => {
    expect(hitOf(rule, plain(example))).toBeDefined();
  });

  test('says why, and another way that is itself fine', () => {
    for (const { reason, instead } of RULES) {
      expect(reason).not.toBe('');
      expect([instead, kindsIn(instead)]).toEqual([instead, []]);
    }
  });
});

describe('what is plainly said is heard', () => {
  test.each([
    [
      'Thank you for the feedback. But I did explain that twice, as I already told your colleague.',
      'defensive',
    ],
    [
      'Thank you for your reply. I have to disagree with your assessment, it is simply incorrect.',
      'argumentative',
    ],
    ['Your recruiter told me the wrong time and the interviewer had not even read my CV.', 'blame'],
    ['How lovely to get such a personal template email after only nine weeks.', 'sarcasm'],
    ['Please, I am begging you, give me one more chance. My children depend on me.', 'pleading'],
    [
      'If I do not hear from you by Friday I will write to your CEO and post about this on LinkedIn.',
      'pressure',
    ],
    ['I am so sorry for wasting your time. I was hopeless, I always am.', 'self-abasement'],
    ['I demand a full explanation in writing. Send it today.', 'demand'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

test('the place is in the sentence that gives it away', () => {
  const kind = 'Thank you so much for meeting me. ';
  const telling = 'I have to disagree with your assessment, it is simply incorrect.';
  const finding = checkTone(`${kind}${telling} All the best to the team.`, { kind: 'other' })[0];
  expect(finding?.start).toBeGreaterThanOrEqual(kind.length);
  expect(finding?.end).toBeLessThanOrEqual(kind.length + telling.length);
});

describe('what only looks like it is left alone', () => {
  test.each([
    'I disagree with none of it, and thank you for being so open.',
    'This is not to argue with the decision, which I respect.',
    'I am not asking you to revisit the decision; I only want to learn.',
    'You wrote that “that is simply incorrect”, and I have thought about it since.',
    '> That is simply incorrect.\nThank you for this. I see it now.',
    'I was a touch surprised, though I can see it now.',
    'I did demand planning for a chain of bakeries.',
    'I am free by Friday if that helps.',
    'I know my answer on pricing was thin.',
    'Sorry to bother you again, and no rush at all.',
    'I have worked with SQL, AWS and the NHS.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('facts in an answer that was asked for', () => {
    const text =
      'You asked about the gap in 2021: I cared for my father, and since March I have been back in full-time work.';
    expect(kindsIn(text, 'answer')).toEqual([]);
  });
});

describe('the shape', () => {
  test.each([
    ['Could you tell me what I could do better?', ['no-thanks']],
    ['Thank you for letting me know. I enjoyed meeting the team.', ['no-ask']],
    ['Thank you, {name}. Could you tell me one thing?', ['unfilled']],
    ['Thank you, [Your name]. Could you tell me one thing?', ['unfilled']],
    ['THANK YOU SO MUCH. Could you tell me one thing?', ['shouting']],
    ['Thank you!!! Could you tell me one thing?', ['shouting']],
    ['Thank you!! Could you tell me one thing?', []],
    ['Thank you. What was weak? What was strong? Who was chosen? When do you hire again?', ['too-many-asks']],
    [`Thank you. Could you tell me one thing? ${'It helps a little. '.repeat(80)}`, ['too-long']],
  ])('of “%s”', (text, kinds) => {
    expect(kindsIn(text, 'ask')).toEqual(kinds);
  });

  test('a short message may be no longer than its channel', () => {
    const text = `Thank you. Could you tell me one thing? ${'It helps. '.repeat(30)}`;
    expect(checkTone(text, { kind: 'ask', mostCharacters: 300 }).map(({ kind }) => kind)).toEqual([
      'too-long',
    ]);
  });
});

test('any text is read without failing, each place lies in it, and twice gives the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const findings = checkTone(text, { kind: 'ask' });
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
      }
      expect(checkTone(text, { kind: 'ask' })).toEqual(findings);
    }),
  );
});

test('the longest text that a letter may have is read while one waits, whatever it repeats', () => {
  for (const piece of [
    ...RULES.map(({ example }) => example.replace(/[.!?]/g, '')),
    'I have to ',
    'you did not ',
    'a ',
    '"',
    "'x ",
  ]) {
    const text = piece.repeat(Math.ceil(8000 / piece.length)).slice(0, 8000);
    // Of the processor, not of the clock: others may be at work beside it.
    const began = process.cpuUsage();
    checkTone(text, { kind: 'ask' });
    expect([piece, process.cpuUsage(began).user / 1000 < 1500]).toEqual([piece, true]);
  }
}, 120_000);

test('a hundred thousand hostile characters are read while one waits', () => {
  const most = 100_000;
  const repeated = ["'x ", '\n', '${'].map((piece) => piece.repeat(most / piece.length));
  for (const text of [...repeated, `x, ${' '.repeat(most)}x`]) {
    // Of the processor, as above.
    const began = process.cpuUsage();
    checkTone(text, { kind: 'ask' });
    expect([text.slice(0, 12), process.cpuUsage(began).user / 1000 < 3000]).toEqual([
      text.slice(0, 12),
      true,
    ]);
  }
}, 60_000);
