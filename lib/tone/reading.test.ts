import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINDING_KINDS } from './findings';
import { readTone } from './reading';
import { KIND_WORDS, offIn, SWITCHABLE, THING_OF, THING_WORDS } from './things';

const ARGUES = 'I have to disagree with your assessment, it is simply incorrect.';
const DEMANDS = 'I demand a full explanation in writing.';
const SHOUTS = 'Thank you!!!';
const ASKS = 'Could you tell me one thing?';
const read = (text: string, off: string[] = []) => readTone(text, { kind: 'ask', off });
const kindsIn = (text: string, off: string[] = []) => read(text, off).said.map(({ kind }) => kind);

test('every kind is said as one of the three things, and every one but a gap can be switched off', () => {
  expect(FINDING_KINDS.filter((kind) => !(THING_WORDS[THING_OF[kind]] ?? ''))).toEqual([]);
  expect(SWITCHABLE).toHaveLength(13);
  expect(new Set(SWITCHABLE.map((kind) => KIND_WORDS[kind])).size).toBe(13);
  expect(offIn(['unfilled', 'blame', 'blame', 'else', null])).toEqual(['blame']);
});

test('at most two are said, of different things where there are, and how many wait is said too', () => {
  const { said, more } = read(`${ARGUES} ${DEMANDS} ${SHOUTS}`);
  expect(said.map(({ thing }) => thing)).toEqual(['arguing', 'hard']);
  expect(more).toBeGreaterThan(0);
});

test('a finding has its place, why some readers hear it, and another wording', () => {
  const text = `Thank you. ${ASKS} ${ARGUES}`;
  const [said] = read(text).said;
  expect(said).toMatchObject({ title: 'May sound like arguing', isWording: true });
  expect(said?.why).toMatch(/^Some readers may hear it as arguing/);
  expect(ARGUES).toContain(said?.quote);
  expect(text.slice(said?.start, said?.end)).toBe(said?.quote);
});

test('what is switched off is said no more, and the next one comes up', () => {
  const kinds = kindsIn(`Thank you. ${ASKS} ${ARGUES} ${DEMANDS}`);
  expect(kinds).toEqual(['argumentative', 'demand']);
  expect(kindsIn(`Thank you. ${ASKS} ${ARGUES} ${DEMANDS}`, kinds)).not.toEqual(
    expect.arrayContaining(['argumentative']),
  );
  expect(kindsIn(`Thank you. ${ASKS} ${ARGUES}`, [...SWITCHABLE])).toEqual([]);
});

test('a gap comes first, whatever it is called, and cannot be switched off', () => {
  const text = `${ARGUES} ${DEMANDS} I enjoyed [one thing they told you].`;
  expect(kindsIn(text, [...SWITCHABLE])).toEqual(['unfilled']);
  expect(kindsIn(text)).toContain('unfilled');
});

test('about rights nothing is read, and in another language nothing either; both are said', () => {
  expect(readTone(`${ARGUES} [gap]`, { kind: 'off' })).toEqual({ state: 'off', said: [], more: 0 });
  const german = 'Vielen Dank für Ihre Zeit. Könnten Sie mir sagen, was ich besser machen kann?';
  expect(read(german)).toEqual({ state: 'not-english', said: [], more: 0 });
});

describe('another wording can be put in', () => {
  const putIn = (text: string, kind: 'ask' | 'answer' = 'ask') =>
    readTone(text, { kind }).said.map(({ replacement }) =>
      replacement ? text.slice(0, replacement.start) + replacement.words + text.slice(replacement.end) : null,
    );

  test('as a sentence for a sentence, and then it is fine', () => {
    const [mended] = putIn(`Thank you for telling me. ${ASKS} ${ARGUES} All the best.`);
    expect(mended).toBe(
      `Thank you for telling me. ${ASKS} I remember it differently; may I ask what gave that impression? All the best.`,
    );
    expect(kindsIn(mended as string)).toEqual([]);
  });

  test('as one mark for many', () => {
    expect(putIn(`Thank you. ${ASKS} It helps!!!`)).toEqual([`Thank you. ${ASKS} It helps.`]);
  });

  test('never in place of a greeting or of what was quoted, and never twice', () => {
    expect(putIn(`Hi Anna, ${DEMANDS} Thank you.`)).toEqual([null]);
    expect(
      putIn(`Thank you. ${ASKS} You wrote “too quiet”, and I strongly disagree, that is wrong.`),
    ).toEqual(expect.not.arrayContaining([expect.any(String)]));
    const there = 'I remember it differently; may I ask what gave that impression?';
    expect(putIn(`Thank you. ${there} ${ARGUES}`)).toEqual([null]);
  });
});

test('whatever is written, each place lies in the text and no more than two are said', () => {
  const piece = fc.constantFrom(
    ARGUES,
    DEMANDS,
    SHOUTS,
    ASKS,
    '[gap]',
    'Hi Anna,',
    '\n\n',
    '“so”',
    'ß',
    '👍',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ');
      const { said } = read(text);
      expect(said.length).toBeLessThanOrEqual(2);
      for (const { start, end, replacement } of said) {
        expect(text.slice(start, end)).toHaveLength(end - start);
        if (replacement) expect(replacement.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});
