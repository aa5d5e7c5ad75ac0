import { describe, expect, test } from 'vitest';
import { SKILLS } from '@/lib/skills/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { BANK, bankQuestion, keyOfWords } from './bank';
import { isKey, QUESTION_KINDS } from './rules';

const of = (kind: string) => BANK.filter((one) => one.kind === kind);
const tags = new Map<string, number>();
for (const tag of BANK.flatMap((one) => one.tags)) tags.set(tag, (tags.get(tag) ?? 0) + 1);

test('there are more than eighty, and enough of every kind', () => {
  expect(BANK.length).toBeGreaterThanOrEqual(80);
  for (const kind of QUESTION_KINDS) expect(of(kind).length, kind).toBeGreaterThanOrEqual(8);
  expect(of('behavioural').length).toBeGreaterThanOrEqual(32);
});

test('something one did is asked about each skill, and about each theme that an interview shows', () => {
  for (const skill of SKILLS)
    expect(of('behavioural').filter((one) => one.skill === skill).length, skill).toBeGreaterThanOrEqual(7);
  // What was read before anybody met is no matter of questions.
  const heard = FIRST_THEMES.filter(({ key }) => key !== 'application');
  for (const { key } of heard)
    expect(BANK.filter((one) => one.themes.includes(key)).length, key).toBeGreaterThan(0);
});

test('every theme named is one there is', () => {
  const known = new Set(FIRST_THEMES.map(({ key }) => key));
  expect(BANK.flatMap((one) => one.themes).filter((key) => !known.has(key))).toEqual([]);
});

test('each has a key, words and a meaning of its own', () => {
  const distinct = (values: string[]) => new Set(values).size;
  expect(distinct(BANK.map((one) => one.key))).toBe(BANK.length);
  expect(distinct(BANK.map((one) => one.text.toLowerCase()))).toBe(BANK.length);
  expect(distinct(BANK.map((one) => one.asks))).toBe(BANK.length);
  expect(distinct(BANK.map((one) => one.wayIn))).toBe(BANK.length);
});

test('a tag that finds one question finds others too', () => {
  expect([...tags].filter(([, n]) => n < 2)).toEqual([]);
});

describe.each(BANK)('$key', ({ key, text, asks, wayIn, kind }) => {
  test('can be in an address, and is no row’s id', () => {
    expect(isKey(key)).toBe(true);
  });

  test('says enough, and fits on a phone', () => {
    expect(text).toMatch(/[.?]$/);
    expect(text.length).toBeLessThanOrEqual(110);
    expect(asks.length).toBeGreaterThan(10);
    expect(wayIn.length).toBeGreaterThan(30);
    expect(wayIn.length).toBeLessThanOrEqual(330);
  });

  test('asks for nothing of face, voice or manner, and cheers nobody on', () => {
    expect(`${text} ${asks} ${wayIn}`).not.toMatch(
      /!|eye contact|smil|accent|energ|body language|firm handshake|confident tone|passion|be yourself|relax|young|guru|simply|obviously/i,
    );
  });

  test('promises nothing, and judges no law', () => {
    expect(`${asks} ${wayIn}`).not.toMatch(
      /illegal|unlawful|guarantee|will get you|always works|must never/i,
    );
    if (kind === 'out-of-place') expect(`${asks} ${wayIn}`).toMatch(/may have no place|may only|may not be/);
  });

  test('never advises to hide a lie, or what one is', () => {
    expect(wayIn).not.toMatch(/pretend|make up|lie about|look younger|remove dates|leave out your age/i);
  });
});

test('where a question may have no place, answering and declining are both open', () => {
  for (const { wayIn, key } of of('out-of-place')) expect(wayIn, key).toMatch(/You choose/);
});

test('is found by its key or by its words', () => {
  expect(bankQuestion('gap')?.kind).toBe('hard');
  for (const key of ['nothing-of-that-name', 'constructor', null]) expect(bankQuestion(key)).toBeUndefined();
  expect(keyOfWords('  why THIS role')).toBe('why-role');
  expect(keyOfWords('Why that role?')).toBeUndefined();
});
