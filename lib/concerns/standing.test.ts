import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISIONS } from '@/lib/feedback/rules';
import { RATER_KINDS } from '@/lib/ratings/rules';
import { standingOf, type Worked } from './standing';

const day = (n: number) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString();
const DONE = { doneAt: day(10), archivedAt: null };
const OPEN = { doneAt: null, archivedAt: null };
const worked = (given: Partial<Worked> = {}): Worked => ({
  decision: 'work-on-it',
  strengthenedAt: null,
  notYetAt: null,
  items: [DONE],
  ratings: [],
  lookedBack: [],
  ...given,
});
const rated = (rating: number, n: number, raterKind: 'self' | 'coach' = 'self') => ({
  rating,
  ratedAt: day(n),
  raterKind,
});
const kindOf = (given: Partial<Worked>) => standingOf(worked(given)).kind;

describe('a concern', () => {
  test('is practised until everything planned for it is done; what was put away is not planned', () => {
    expect(standingOf(worked({ items: [DONE, OPEN] }))).toEqual({ kind: 'practising', done: 1, of: 2 });
    expect(kindOf({ items: [] })).toBe('practising');
    expect(standingOf(worked({ items: [DONE, { ...OPEN, archivedAt: day(3) }] }))).toEqual({
      kind: 'waiting',
      since: day(10),
    });
  });

  test.each([
    ['a high rating', [rated(4, 11)], 'asks'],
    ['no lower a rating than before', [rated(3, 2), rated(3, 11)], 'asks'],
    ['a lower rating than before', [rated(3, 2), rated(2, 11)], 'waiting'],
    ['a low rating, though no lower', [rated(1, 2), rated(2, 11)], 'waiting'],
    ['a middling rating, with none before', [rated(3, 11)], 'waiting'],
    ['a middling rating, with another’s before', [rated(3, 2, 'coach'), rated(3, 11)], 'waiting'],
    ['a rating from before it was done', [rated(5, 10)], 'waiting'],
  ])('with %s: it %3$s', (_, ratings, kind) => {
    expect(kindOf({ ratings })).toBe(kind);
  });

  test('may be a strength after an interview that was held later and looked back at', () => {
    const talk = { id: 'x', startsAt: day(12), reflectedAt: day(13) };
    expect(standingOf(worked({ lookedBack: [talk] }))).toEqual({
      kind: 'asks',
      since: day(10),
      evidence: [{ kind: 'interview', id: 'x' }],
    });
    // Held before the practice was done, though looked back at later.
    expect(kindOf({ lookedBack: [{ ...talk, startsAt: day(9) }] })).toBe('waiting');
    expect(kindOf({ lookedBack: [{ ...talk, startsAt: null }] })).toBe('waiting');
  });

  test('is not asked about again after “not yet” until something new says so', () => {
    const ratings = [rated(4, 11)];
    expect(kindOf({ ratings, notYetAt: day(12) })).toBe('waiting');
    expect(kindOf({ ratings: [...ratings, rated(4, 13)], notYetAt: day(12) })).toBe('asks');
  });
});

describe('whatever is so,', () => {
  const moment = fc.integer({ min: 0, max: 40 }).map(day);
  const maybe = fc.option(moment);
  const any: fc.Arbitrary<Worked> = fc.record({
    decision: fc.option(fc.constantFrom(...DECISIONS)),
    strengthenedAt: maybe,
    notYetAt: maybe,
    items: fc.array(fc.record({ doneAt: maybe, archivedAt: maybe }), { maxLength: 4 }),
    ratings: fc.array(
      fc.record({
        rating: fc.integer({ min: 1, max: 5 }),
        ratedAt: moment,
        raterKind: fc.constantFrom(...RATER_KINDS),
      }),
      { maxLength: 6 },
    ),
    lookedBack: fc.array(fc.record({ id: fc.uuid(), startsAt: maybe, reflectedAt: moment }), {
      maxLength: 3,
    }),
  });

  test('it is asked only when all that is planned was done, and something later says so', () => {
    fc.assert(
      fc.property(any, (one) => {
        const standing = standingOf(one);
        if (standing.kind !== 'asks') return;
        expect(one.decision).toBe('work-on-it');
        expect(one.items.filter(({ doneAt, archivedAt }) => !doneAt && !archivedAt)).toEqual([]);
        expect(one.items.some(({ doneAt }) => doneAt)).toBe(true);
        for (const said of standing.evidence)
          if (said.kind === 'rating') {
            expect(Date.parse(said.rating.ratedAt)).toBeGreaterThan(Date.parse(standing.since));
            expect(said.rating.rating).toBeGreaterThanOrEqual(3);
          }
      }),
    );
  });

  test('it is a strength only when the seeker said so', () => {
    fc.assert(
      fc.property(any, (one) => {
        const isOne = one.decision === 'work-on-it' && one.strengthenedAt !== null;
        expect(standingOf(one).kind === 'strength').toBe(isOne);
      }),
    );
  });

  test('the order in which rows come means nothing', () => {
    fc.assert(
      fc.property(any, (one) => {
        const turned = {
          ...one,
          items: one.items.toReversed(),
          ratings: one.ratings.toReversed(),
          lookedBack: one.lookedBack.toReversed(),
        };
        expect(standingOf(turned).kind).toBe(standingOf(one).kind);
      }),
    );
  });

  test('more that speaks for it never takes the question away', () => {
    fc.assert(
      fc.property(any, (one) => {
        if (standingOf(one).kind !== 'asks') return;
        const more = { ...one, ratings: [...one.ratings, rated(5, 60)] };
        expect(standingOf(more).kind).toBe('asks');
      }),
    );
  });
});
