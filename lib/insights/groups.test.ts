import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, inTwoOrders, noIn, path, several } from './any-row';
import { insightsAsked } from './asked';
import { STEPS } from './fates';
import {
  byMonth,
  byResume,
  byRoleKind,
  bySource,
  compare,
  comparisonSentences,
  groupsBy,
  groupWords,
  rateAt,
} from './groups';
import { pathsOf } from './paths';
import { roleKinds } from './role-kinds';

const talked = path(['applied', 'screening'], { outcome: 'rejected', no: noIn('screening') });
const unanswered = path(['applied'], { outcome: 'no-reply' });
const from = (source: string | null, yes: number, no: number) => [
  ...several(yes, { ...talked, source }, `${source}y`),
  ...several(no, { ...unanswered, source }, `${source}n`),
];

describe('side by side', () => {
  test('by source, whatever its capitals, with what has none counted', () => {
    const groups = groupsBy(
      [
        ...from('Referral', 6, 8),
        ...from('LinkedIn', 5, 70),
        ...from(' linkedin ', 1, 4),
        ...from(null, 0, 3),
      ],
      bySource,
    );
    expect(groups.without).toBe(3);
    expect(groups.groups.map(({ name, sent }) => [name, sent])).toEqual([
      ['LinkedIn', 80],
      ['Referral', 14],
    ]);
    expect(comparisonSentences(groups, 'answer')).toEqual([
      'Referral 6 of 14 (20 to 68 in 100) and LinkedIn 6 of 80 (3 to 15 in 100): these ranges do not overlap.',
    ]);
  });

  test('ranges that overlap are said to, and groups of fewer than five have none', () => {
    const groups = groupsBy([...from('a', 2, 8), ...from('b', 3, 9), ...from('c', 2, 2)], bySource);
    expect(compare(groups, 'answer')).toEqual({ kind: 'alike', measured: 2 });
    expect(comparisonSentences(groups, 'answer')).toEqual([
      'The ranges of all 2 overlap: they may all be the same.',
    ]);
    expect(groups.groups.map((group) => groupWords(group, 'answer'))).toContain('c 2 of 4');
    expect(comparisonSentences(groups, 'offer')).toEqual([
      'Two groups with five known fates each can be laid side by side; there are not two yet.',
    ]);
  });

  test('a group is not apart only because what is silent in it is not closed yet', () => {
    const silent = (n: number, source: string) => several(n, path(['applied'], { source }), `${source}s`);
    const before = from('October', 5, 15);
    const groups = groupsBy([...before, ...from('November', 5, 0), ...silent(15, 'November')], bySource);
    expect(compare(groups, 'answer').kind).toBe('unsettled');
    expect(comparisonSentences(groups, 'answer')).toEqual([
      'November 5 of 5 (62 to 100 in 100) and October 5 of 20 (10 to 46 in 100): these ranges do not overlap so far, but 15 of November are open still. If none goes on, they do.',
    ]);
    const one = groupsBy([...before, ...from('November', 10, 0), ...silent(1, 'November')], bySource);
    expect(compare(one, 'answer').kind).toBe('apart');
  });

  test('silent applications never make a group stand apart as the higher one', () => {
    const counts = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12));
    const isHigher = (silent: number, [a, b, open]: number[], [c, d]: number[]) => {
      const all = [...from('a', a as number, b as number), ...from('b', c as number, d as number)];
      const waiting = several((open as number) + silent, path(['applied'], { source: 'a' }), 'w');
      const found = compare(groupsBy([...all, ...waiting], bySource), 'answer');
      return found.kind === 'apart' && found.pairs.some(([{ key }]) => key === 'a');
    };
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 40 }), (one, other, silent) => {
        fc.pre(!isHigher(0, one, other));
        expect(isHigher(silent, one, other)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('of many groups one stands out by chance', () => {
    const groups = groupsBy(
      [...from('a', 12, 0), ...['b', 'c', 'd', 'e', 'f'].flatMap((source) => from(source, 0, 12))],
      bySource,
    );
    expect(comparisonSentences(groups, 'answer').slice(1)).toEqual([
      'Nor do those of 4 other pairs.',
      'Of that many, one or other may stand out by chance.',
    ]);
  });

  test('no key is longer than an address says it, however a title grows by its rules', () => {
    const long = path(['applied'], {
      source: `x${'😀'.repeat(150)} b`,
      role: `${'\uFDFA '.repeat(60)}analyst`,
    });
    for (const [side, trait] of Object.entries({ source: bySource, kind: byRoleKind(roleKinds()) })) {
      const key = trait(long)?.key ?? '';
      expect(insightsAsked({ [side]: key })).toMatchObject({ asked: { [side]: key }, wrong: null });
    }
  });

  test('a mark that only fills a place is no source', () => {
    const fillers = ['-', ' — ', '?', '...', ''].flatMap((source) => from(source, 1, 0));
    expect(groupsBy([...fillers, ...from('C++', 1, 0)], bySource)).toMatchObject({
      without: 5,
      groups: [{ key: 'c++', sent: 1 }],
    });
  });

  test('by resume version, month and kind of role', () => {
    const some = [
      { ...talked, resumeId: 'r1', role: 'Senior Data Analyst' },
      { ...unanswered, resumeId: null, appliedOn: '2026-02-10', role: 'Data Analysts (m/w/d)' },
    ];
    const keys = (trait: Parameters<typeof groupsBy>[1]) =>
      groupsBy(some, trait).groups.map(({ key, sent }) => [key, sent]);
    expect(keys(byResume)).toEqual([['r1', 1]]);
    expect(keys(byMonth)).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
    ]);
    expect(keys(byRoleKind(roleKinds()))).toEqual([['data analyst', 2]]);
  });

  test('whatever the rows: each is in one group or none, their rates add up, their order does not matter', () => {
    fc.assert(
      fc.property(inTwoOrders(anyRows), ([one, other]) => {
        const paths = pathsOf(one, 'UTC');
        for (const trait of [bySource, byResume, byMonth, byRoleKind(roleKinds())]) {
          const groups = groupsBy(paths, trait);
          expect(groupsBy(pathsOf(other, 'UTC'), trait)).toEqual(groups);
          expect(groups.groups.reduce((sum, { sent }) => sum + sent, groups.without)).toBe(paths.length);
          for (const step of STEPS)
            for (const group of groups.groups)
              expect(rateAt(group, step).interval !== null).toBe(rateAt(group, step).known >= 5);
        }
      }),
    );
  });
});
