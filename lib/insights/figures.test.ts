import { describe, expect, test } from 'vitest';
import { noIn, path } from './any-row';
import { WHOLE_SEARCH } from './asked';
import { figuresOf, traitsOf } from './figures';
import type { Path } from './paths';
import { roleKinds } from './role-kinds';

const traits = traitsOf(roleKinds());
const of = (paths: readonly Path[], asked = {}) =>
  figuresOf(paths, { ...WHOLE_SEARCH, ...asked }, { today: '2026-03-01', traits });

/** A search of `n`: of each ten six are never answered, three get a first call and one an interview. */
const search = (n: number): Path[] =>
  Array.from({ length: n }, (_, k) => {
    const more = {
      id: `a${k}`,
      source: k % 2 ? 'Referral' : 'referral ',
      role: k % 3 ? 'Nurse' : 'Senior Nurse',
    };
    if (k % 10 < 6) return path(['applied'], { ...more, outcome: 'no-reply' });
    if (k % 10 < 9)
      return path(['applied', 'screening'], { ...more, outcome: 'rejected', no: noIn('screening') });
    return path(['applied', 'screening', 'interview'], {
      ...more,
      outcome: 'rejected',
      no: noIn('interview'),
    });
  });

describe('a search of', () => {
  test('none has no figure, and says what is missing', () => {
    const { all, opening, reply, rates } = of([]);
    expect(all).toBe(0);
    expect(opening).toEqual([
      'Rates appear after 5 applications that were answered or ended; there is none yet.',
    ]);
    expect(reply.median).toBeNull();
    expect(rates.steps.every(({ interval }) => interval === null)).toBe(true);
  });

  test('three is told in sentences', () => {
    const { opening, rates, reply, stages, sides } = of(search(3));
    expect(opening).toEqual(['Rates appear after 5 applications that were answered or ended; you have 3.']);
    expect([rates.steps[0]?.interval, reply.median, stages[0]?.quartiles]).toEqual([null, null, null]);
    expect(sides.source.groups.map(({ sent }) => sent)).toEqual([3]);
  });

  test('thirty has its first rates with wide ranges, and none yet where few came', () => {
    const { opening, rates, reply } = of(search(30));
    expect(rates.steps.map(({ wentOn, known }) => [wentOn, known])).toEqual([
      [12, 30],
      [3, 12],
      [0, 3],
    ]);
    expect(rates.steps[2]?.interval).toBeNull();
    expect(opening[0]).toBe('The narrow place is the way to an interview: 3 of 12 led on to an interview.');
    expect(reply.median).not.toBeNull();
  });

  test('three hundred has narrower ones', () => {
    const [few, many] = [of(search(30)), of(search(300))];
    const widthOf = ({ rates }: ReturnType<typeof of>) => {
      const { low = 0, high = 0 } = rates.steps[0]?.interval ?? {};
      return high - low;
    };
    expect(widthOf(many)).toBeLessThan(widthOf(few) / 2.5);
    expect(many.rates.steps[2]?.interval).not.toBeNull();
  });
});

test('one kind is asked for by its key, one source whatever its capitals', () => {
  const paths = search(30);
  expect(of(paths, { source: 'referral', kind: 'nurse' })).toMatchObject({ all: 30, chosen: 30, sent: 30 });
  expect(of(paths, { source: 'indeed' })).toMatchObject({ all: 30, chosen: 0 });
  expect(of(paths).choices).toMatchObject({
    source: [{ key: 'referral', sent: 30 }],
    resume: [],
    kind: [{ key: 'nurse', name: 'Nurse', sent: 30 }],
  });
});

test('what is chosen is among the choices by its name, however small it is', () => {
  const many = Array.from({ length: 42 }, (_, k) =>
    path(['applied'], { id: `a${k}`, source: `Source ${k % 21}`, role: 'Nurse' }),
  );
  const small = path(['applied'], { id: 'b', source: 'Aunt Vera' });
  const asked = { source: 'aunt vera' };
  expect(of([...many, small]).choices.source).toHaveLength(20);
  expect(of([...many, small], asked).choices.source.slice(20)).toEqual([
    { key: 'aunt vera', name: 'Aunt Vera', sent: 1 },
  ]);
});

test('silence is said by how long it lasted, and only where it lasted that long', () => {
  const silent = Array.from({ length: 6 }, (_, k) => path(['applied'], { id: `a${k}` }));
  expect(of(silent).silences).toEqual([
    'Of 6 that were silent for more than 14 days, none was answered later, and 6 wait still.',
    'Of 6 that were silent for more than 30 days, none was answered later, and 6 wait still.',
  ]);
});
