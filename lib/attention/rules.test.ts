import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRANTS } from '@/lib/coach-links/rules';
import { daysIn } from '@/lib/time/days';
import {
  byNeed,
  type ClientFacts,
  needsOf,
  PART_OF,
  REASONS,
  type Standing,
  standingOf,
  unanswered,
} from './rules';

const NOW = new Date('2026-11-25T12:00:00Z');
const looking = { now: NOW, dayOf: daysIn('Asia/Kathmandu') };
const ago = (days: number, hours = 0) =>
  new Date(NOW.getTime() - (days * 24 + hours) * 3_600_000).toISOString();
const ALL = [...GRANTS];
const nothing: ClientFacts = {
  scopes: ALL,
  no: null,
  interview: null,
  request: null,
  preparing: null,
  lastAct: null,
  isFinished: false,
  waiting: null,
};
const reasons = (facts: Partial<ClientFacts>) =>
  needsOf({ ...nothing, ...facts }, looking).map(({ reason }) => reason);

describe('a reason', () => {
  test.each([
    ['a “no” of a week', { no: { at: ago(7) } }, ['new-no']],
    ['one of eight days', { no: { at: ago(8) } }, []],
    ['an interview in three days', { interview: { startsAt: ago(-3) } }, ['interview-soon']],
    ['one in four', { interview: { startsAt: ago(-4) } }, []],
    ['one that has begun', { interview: { startsAt: ago(0, 1) } }, []],
    ['a question of ten days', { request: { since: ago(10) } }, ['no-answer']],
    ['one of nine', { request: { since: ago(9, 23) } }, []],
    ['an answer being prepared', { preparing: { since: ago(1) } }, ['preparing']],
    ['a quiet fortnight', { lastAct: ago(14) }, ['quiet']],
    ['thirteen quiet days', { lastAct: ago(13) }, []],
    ['nothing ever done', { lastAct: null }, []],
    ['quiet before an interview', { lastAct: ago(20), interview: { startsAt: ago(-9) } }, []],
    ['quiet after a search that is finished', { lastAct: ago(20), isFinished: true }, []],
    ['something asked of the coach', { waiting: { since: ago(1) } }, ['waiting-on-you']],
  ])('%s', (_, facts, expected) => {
    expect(reasons(facts)).toEqual(expected);
  });

  const moments = fc.integer({ min: -30 * 24, max: 30 * 24 }).map((hours) => ago(0, hours));
  const since = fc.option(
    moments.map((at) => ({ since: at })),
    { nil: null },
  );
  const facts: fc.Arbitrary<ClientFacts> = fc.record({
    scopes: fc.subarray(ALL),
    no: fc.option(
      moments.map((at) => ({ at })),
      { nil: null },
    ),
    interview: fc.option(
      moments.map((startsAt) => ({ startsAt })),
      { nil: null },
    ),
    request: since,
    preparing: since,
    lastAct: fc.option(moments, { nil: null }),
    isFinished: fc.boolean(),
    waiting: since,
  });

  test('rests on parts that are shared alone: what is not may be anything, and changes nothing', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const has = (part: string) => one.scopes.includes(part);
        const hidden: ClientFacts = {
          ...one,
          ...(has('feedback') ? {} : { no: other.no, request: other.request, preparing: other.preparing }),
          ...(has('pipeline') ? {} : { interview: other.interview, isFinished: other.isFinished }),
          ...(has('activity') ? {} : { lastAct: other.lastAct }),
        };
        expect(needsOf(hidden, looking)).toEqual(needsOf(one, looking));
        for (const { reason } of needsOf(one, looking)) {
          const part = PART_OF[reason];
          expect(part === null || has(part)).toBe(true);
        }
      }),
    );
  });

  test('stands in the order of need, each once', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const found = needsOf(given, looking).map(({ reason }) => REASONS.indexOf(reason));
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
      }),
    );
  });

  test('is answered by what was said after it came up, and by nothing that was said before', () => {
    fc.assert(
      fc.property(facts, moments, (given, at) => {
        const needs = needsOf(given, looking);
        const left = unanswered(needs, { answer: 'ill', at });
        for (const need of needs) {
          const isLater = Date.parse(need.since) > Date.parse(at);
          expect(left.includes(need)).toBe(isLater || need.reason === 'waiting-on-you');
        }
        expect(unanswered(needs, null)).toEqual(needs);
      }),
    );
  });

  test('orders clients the same whatever order they came in, needs before what was said, and that before calm', () => {
    const said = fc.option(
      moments.map((at) => ({ answer: 'busy' as const, at })),
      { nil: null },
    );
    const standings = fc.array(
      fc.tuple(facts, said).map(([given, one]) => standingOf(needsOf(given, looking), one)),
      { maxLength: 30 },
    );
    const rank = (standing: Standing) =>
      standing.kind === 'need'
        ? `${REASONS.indexOf(standing.needs[0].reason)} ${standing.needs[0].since}`
        : standing.kind;
    fc.assert(
      fc.property(standings, (given) => {
        const sorted = given.toSorted(byNeed);
        expect(sorted.map(rank)).toEqual(given.toReversed().toSorted(byNeed).map(rank));
        const kinds = sorted.map(({ kind }) => ['need', 'said', 'calm'].indexOf(kind));
        expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
      }),
    );
  });
});
