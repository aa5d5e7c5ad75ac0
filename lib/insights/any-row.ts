import fc from 'fast-check';
import { OUTCOMES } from '@/lib/applications/rules';
import { STAGE_KINDS, type StageKind } from '@/lib/stages/rules';
import { addDays } from '@/lib/time/days';
import { type Path, pathsOf, type Row } from './paths';

/** For tests: one row with nothing in it but what is given. */
export const row = (over: Partial<Row> = {}): Row => ({
  id: 'a',
  role: 'Data Analyst',
  source: null,
  resumeId: null,
  appliedOn: null,
  entries: [],
  outcome: null,
  closedAt: null,
  no: null,
  ...over,
});

/** An entry at noon in UTC. */
export const entry = (kind: StageKind, on: string) => ({ kind, at: `${on}T12:00:00Z` });

/** A path through stages, ten days each from the 1st of January 2026, and how it ended, if it did. */
export function path(kinds: readonly StageKind[], over: Partial<Row> = {}): Path {
  const dayAt = (n: number) => addDays('2026-01-01', 10 * n);
  const entries = kinds.map((kind, n) => entry(kind, dayAt(n)));
  const closedAt = over.outcome ? `${dayAt(kinds.length)}T12:00:00Z` : null;
  return pathsOf([row({ entries, closedAt, ...over })], 'UTC')[0] as Path;
}

/** A "no" in a stage, with nothing special about it. */
export const noIn = (kind: StageKind | null) => ({ kind, predetermined: false, shouldNotCount: false });

/** `n` paths of one kind, each with an id of its own. */
export const several = (n: number, one: Path, name = 'x'): Path[] =>
  Array.from({ length: n }, (_, k) => ({ ...one, id: `${name}${k}` }));

const moment = fc
  .integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2026, 10) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());
const day = moment.map((at) => at.slice(0, 10));

/** Any row there could be, those that make little sense included. */
export const anyRow: fc.Arbitrary<Row> = fc
  .record({
    id: fc.uuid(),
    role: fc.constantFrom('Data Analyst', 'Senior Data Analyst', 'Nurse', ''),
    source: fc.constantFrom(null, 'LinkedIn', 'linkedin ', 'Referral'),
    resumeId: fc.constantFrom(null, 'r1', 'r2'),
    appliedOn: fc.option(day),
    entries: fc.array(fc.record({ kind: fc.constantFrom(...STAGE_KINDS), at: moment }), { maxLength: 6 }),
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    closedAt: fc.option(moment),
    no: fc.option(
      fc.record({
        kind: fc.option(fc.constantFrom(...STAGE_KINDS)),
        predetermined: fc.boolean(),
        shouldNotCount: fc.boolean(),
      }),
    ),
  })
  .map((one) => ({ ...one, closedAt: one.outcome ? one.closedAt : null }));

export const anyRows = fc.array(anyRow, { maxLength: 12 });

/** The same things in two orders. */
export const inTwoOrders = <T>(some: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> =>
  some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
