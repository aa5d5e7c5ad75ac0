import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allQuestions, toDeal } from '@/lib/questions/merged';
import { QUESTION_KINDS } from '@/lib/questions/rules';
import { SKILLS } from '@/lib/skills/rules';
import { type Candidate, deal, type Occasion } from './deal';

const NOW = new Date('2026-11-30T13:00:00Z');
const CALM: Occasion = { now: NOW, themes: [], skills: [], isComing: false, not: [] };
const daysFromNow = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString();
const one = (ref: string, given: Partial<Candidate> = {}): Candidate => ({
  ref,
  kind: 'behavioural',
  skill: null,
  themes: [],
  isCommon: false,
  isFavourite: false,
  isMet: false,
  dueAt: null,
  ...given,
});
const all = allQuestions([]).map(toDeal);

describe('one is dealt', () => {
  test('that is due, the longest overdue first, before anything new', () => {
    const due = [
      one('a', { isFavourite: true }),
      one('b', { dueAt: daysFromNow(-1) }),
      one('c', { dueAt: daysFromNow(-4) }),
    ];
    expect(deal(due, CALM)).toEqual({ ref: 'c', why: 'due', theme: null });
  });

  test('that is new and about what is worked on, and says which theme that is', () => {
    const near = [one('a', { isCommon: true }), one('b', { themes: ['length', 'structure'] })];
    expect(deal(near, { ...CALM, themes: ['structure'] })).toEqual({
      ref: 'b',
      why: 'theme',
      theme: 'structure',
    });
  });

  test('that was met before one that is liked, and one of a skill that is worked on before a common one', () => {
    expect(deal([one('a', { isFavourite: true }), one('b', { isMet: true })], CALM)?.why).toBe('met');
    const skilled = [one('a', { isCommon: true }), one('b', { skill: 'composure' })];
    expect(deal(skilled, { ...CALM, skills: ['composure'] })).toMatchObject({ ref: 'b', why: 'skill' });
  });

  test('that opens an interview where one lies ahead, and in calm times any common one', () => {
    expect(deal(all, { ...CALM, isComing: true })).toMatchObject({ ref: 'about-you', why: 'coming' });
    expect(deal(all, CALM)?.why).toBe('new');
  });

  test('about what it was asked for: its theme, else its skill, and before what is due or liked besides', () => {
    const given = [
      one('due', { dueAt: daysFromNow(-4) }),
      one('liked', { isFavourite: true }),
      one('skill', { skill: 'composure' }),
      one('theme', { themes: ['structure', 'nerves'] }),
    ];
    const asked = { ...CALM, themes: ['structure'], about: { theme: 'nerves', skill: 'composure' } } as const;
    expect(deal(given, asked)).toEqual({ ref: 'theme', why: 'theme', theme: 'nerves' });
    expect(deal(given, { ...asked, not: ['theme'] })).toEqual({ ref: 'skill', why: 'skill', theme: null });
    expect(deal(given, { ...asked, not: ['theme', 'skill'] })?.ref).toBe('due');
    const saidLately = [one('theme', { themes: ['nerves'], dueAt: daysFromNow(3) }), one('new')];
    expect(deal(saidLately, asked)?.ref).toBe('new');
    expect(deal(given, { ...CALM, about: { theme: null, skill: null } })?.ref).toBe('due');
  });

  test('that falls due next, where everything was said lately', () => {
    const rested = [one('a', { dueAt: daysFromNow(9) }), one('b', { dueAt: daysFromNow(2) })];
    expect(deal(rested, CALM)).toMatchObject({ ref: 'b', why: 'next' });
  });

  test('another one where that was asked, and the same where there is no other', () => {
    expect(deal([one('a'), one('b')], { ...CALM, not: ['a'] })?.ref).toBe('b');
    expect(deal([one('a')], { ...CALM, not: ['a'] })?.ref).toBe('a');
    expect(deal([], CALM)).toBeNull();
  });
});

test('what may have no place is never dealt to somebody who has not chosen or met it', () => {
  const asked = {
    ...CALM,
    themes: [],
    not: all.filter(({ kind }) => kind !== 'out-of-place').map(({ ref }) => ref),
  };
  const dealt = deal(all, asked);
  expect(all.find(({ ref }) => ref === dealt?.ref)?.kind).not.toBe('out-of-place');
  expect(deal([one('x', { kind: 'out-of-place', isMet: true })], CALM)?.ref).toBe('x');
});

describe('for any questions', () => {
  const candidate = fc.record({
    ref: fc.uuid(),
    kind: fc.constantFrom(...QUESTION_KINDS),
    skill: fc.option(fc.constantFrom(...SKILLS)),
    themes: fc.subarray(['structure', 'length', 'nerves']),
    isCommon: fc.boolean(),
    isFavourite: fc.boolean(),
    isMet: fc.boolean(),
    dueAt: fc.option(fc.integer({ min: -90, max: 90 }).map(daysFromNow)),
  });
  const questions = fc.uniqueArray(candidate, { selector: ({ ref }) => ref, maxLength: 20 });
  const occasion = fc.record({
    now: fc.constant(NOW),
    themes: fc.subarray(['structure', 'length', 'nerves']),
    skills: fc.subarray([...SKILLS]),
    isComing: fc.boolean(),
    about: fc.constant(null),
    not: fc.constant<string[]>([]),
  });

  test('the one dealt is among them, and the same again for the same rows', () => {
    fc.assert(
      fc.property(questions, occasion, (given, when) => {
        const dealt = deal(given, when);
        if (dealt) expect(given.map(({ ref }) => ref)).toContain(dealt.ref);
        expect(deal(given, when)).toEqual(dealt);
      }),
    );
  });

  test('nothing due is passed over', () => {
    fc.assert(
      fc.property(questions, occasion, (given, when) => {
        const overdue = given.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) <= NOW.getTime());
        const dealt = deal(given, when);
        const longest = Math.min(...overdue.map(({ dueAt }) => Date.parse(dueAt as string)));
        if (overdue.length > 0) {
          expect(dealt?.why).toBe('due');
          expect(Date.parse(given.find(({ ref }) => ref === dealt?.ref)?.dueAt as string)).toBe(longest);
        }
      }),
    );
  });

  test('asking for another one goes round all of them before any comes twice, whatever it is asked for', () => {
    const about = fc.option(
      fc.record({ theme: fc.option(fc.constant('nerves')), skill: fc.option(fc.constantFrom(...SKILLS)) }),
    );
    fc.assert(
      fc.property(questions, occasion, about, (given, calm, its) => {
        const when = { ...calm, about: its };
        const open = given.filter(
          (each) => each.kind !== 'out-of-place' || each.isFavourite || each.isMet || each.dueAt !== null,
        );
        const not: string[] = [];
        for (const _ of open) not.push(deal(given, { ...when, not })?.ref ?? '');
        expect(new Set(not).size).toBe(open.length);
      }),
    );
  });
});
