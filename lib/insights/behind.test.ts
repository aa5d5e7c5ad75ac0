import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, noIn, path } from './any-row';
import { NO_GROUP, type RowsAsked, rowsAsked, rowsBehind, tallied } from './behind';
import { STEPS, WHOLLY_OUT } from './fates';
import { SIDES, traitsOf } from './figures';
import { flowOf } from './flow';
import { groupsBy } from './groups';
import { kindNames } from './kind-names';
import { type Path, pathsOf } from './paths';
import { ratesOf } from './rates';
import { replyTime } from './reply-time';
import { roleKinds } from './role-kinds';
import { STAGE_KINDS_TIMED, stageTimes } from './stage-time';

const today = '2026-11-30';
const traits = traitsOf(roleKinds());
const nameOf = kindNames([]);
const countsOf = (paths: readonly Path[], asked: RowsAsked) => {
  const counts = new Map(
    tallied(rowsBehind(paths, asked, { today, traits, nameOf, step: 'answer' })).map(({ as, n }) => [as, n]),
  );
  return (as: string) => counts.get(as) ?? 0;
};
const of = (check: (paths: Path[]) => void) =>
  fc.assert(
    fc.property(anyRows, (rows) => check(pathsOf(rows, 'Europe/London'))),
    { numRuns: 40 },
  );

describe('the rows behind a figure are as many as it says, of whatever rows', () => {
  test('the flow', () => {
    of((paths) => {
      const count = countsOf(paths, { figure: 'flow', part: null });
      const ends = flowOf(paths).links.filter(({ to }) => !STAGE_KINDS_TIMED.includes(to as never));
      for (const { from, to, n } of ends) expect(count(`${from}.${to}`), `${from} ${to}`).toBe(n);
    });
  });

  test('the rates', () => {
    of((paths) => {
      const { steps, out } = ratesOf(paths);
      for (const [n, step] of STEPS.entries()) {
        const count = countsOf(paths, { figure: 'rates', part: step });
        const rate = steps[n];
        expect([count('went-on'), count('went-on') + count('ended'), count('open')]).toEqual([
          rate?.wentOn,
          rate?.known,
          rate?.open,
        ]);
        for (const [why, left] of Object.entries({ ...rate?.out, ...out }))
          expect(count(why), why).toBe(left);
      }
    });
  });

  test('the time until a first word', () => {
    of((paths) => {
      const { replied, waiting, sent, misdated } = replyTime(paths, today);
      const count = countsOf(paths, { figure: 'reply-time', part: null });
      expect([count('replied'), count('waits'), count('misdated')]).toEqual([replied, waiting, misdated]);
      expect(count('replied') + count('waits') + count('silent')).toBe(sent);
    });
  });

  test('the time in each stage', () => {
    of((paths) => {
      for (const { kind, stays, over, still, misdated } of stageTimes(paths, today)) {
        const count = countsOf(paths, {
          figure: 'stage-time',
          part: kind as (typeof STAGE_KINDS_TIMED)[number],
        });
        expect(count('misdated')).toBe(misdated);
        expect([count('over'), count('still'), count('over') + count('still') + count('given-up')]).toEqual([
          over,
          still,
          stays,
        ]);
      }
    });
  });

  test('what is side by side', () => {
    of((paths) => {
      for (const side of SIDES) {
        const { groups, without } = groupsBy(paths, traits[side]);
        const count = countsOf(paths, { figure: 'groups', part: side });
        for (const { key, sent } of groups) expect(count(key), key).toBe(sent);
        for (const [n, step] of STEPS.entries()) {
          const rows = rowsBehind(paths, { figure: 'groups', part: side }, { today, traits, nameOf, step });
          for (const { key, rates } of groups) {
            const its = rows.filter(({ as }) => as === key).map(({ more }) => more);
            const known = its.filter((more) => more === 'went on' || more === 'ended there').length;
            expect(known, `${key} ${step}`).toBe(rates.steps[n]?.known);
          }
        }
        expect(count(NO_GROUP)).toBe(without);
      }
    });
  });
});

test('each row says as what it counts, left-out ones too', () => {
  const promised = path(['applied'], {
    id: 'promised',
    outcome: 'rejected',
    no: { ...noIn('applied'), predetermined: true },
  });
  const silent = path(['applied'], { id: 'silent', outcome: 'no-reply' });
  const said = (asked: RowsAsked) =>
    rowsBehind([promised, silent], asked, { today, traits, nameOf, step: 'answer' }).map(
      ({ words, more }) => [words, more],
    );
  const leftOut = ['Left out: they probably had someone', undefined];
  expect(said({ figure: 'rates', part: 'answer' })).toEqual([leftOut, ['Ended there', undefined]]);
  expect(said({ figure: 'reply-time', part: null })).toEqual([
    leftOut,
    ['Closed without a word', 'after 10 days'],
  ]);
  expect(said({ figure: 'flow', part: null })).toEqual([
    ['Applied: A no', undefined],
    ['Applied: No reply', undefined],
  ]);
  expect(said({ figure: 'groups', part: 'month' })).toEqual([
    ['2026-01', 'left out: they probably had someone'],
    ['2026-01', 'ended there'],
  ]);
  expect(said({ figure: 'groups', part: 'source' })).toEqual([
    ['In no group', undefined],
    ['In no group', undefined],
  ]);
  expect(WHOLLY_OUT).toContain('predetermined');
});

test('an address names a figure and, where it has such, a part of it', () => {
  expect(rowsAsked('rates', 'offer')).toEqual({ figure: 'rates', part: 'offer' });
  expect(rowsAsked('rates', '')).toEqual({ figure: 'rates', part: 'answer' });
  expect(rowsAsked('flow', 'whatever')).toEqual({ figure: 'flow', part: null });
  expect(rowsAsked('rates', 'fame')).toBeUndefined();
  expect(rowsAsked('toString', '')).toBeUndefined();
  expect(rowsAsked('forecast', '')).toBeUndefined();
});
