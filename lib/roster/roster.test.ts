import { describe, expect, test } from 'vitest';
import { asWritten } from '@/lib/exports/csv';
import { type RosterAsked, rosterAsked, rosterHref } from './asked';
import { progressAsCsv } from './csv';
import { progressOf } from './progress';
import { rosterOf } from './roster';
import { progressByLink } from './week';

const need = { kind: 'need', needs: [{ reason: 'quiet', since: '2026-11-01T00:00:00Z' }] } as const;
const calm = { kind: 'calm' } as const;
const client = (name: string, standing: typeof need | typeof calm = calm) => ({
  linkId: name,
  name,
  standing,
});
const CLIENTS = [client('Zoë Ash', need), client('Ann'), client('Anwen')];
const GROUPS = [{ id: 'g', links: ['Ann', 'Zoë Ash', 'somebody who ended it'] }];
const asked = (more: Partial<RosterAsked> = {}) => ({ ...rosterAsked({}), ...more });
const names = (more: Partial<RosterAsked>) =>
  rosterOf(CLIENTS, GROUPS, asked(more)).shown.map(({ name }) => name);

describe('a roster', () => {
  test('is found by name, whatever its accents and capitals', () => {
    expect(names({ find: 'zoe' })).toEqual(['Zoë Ash']);
    expect(names({ find: ' AN' })).toEqual(['Ann', 'Anwen']);
    expect(names({ find: '(' })).toEqual([]);
  });

  test('is narrowed to a group and a reason; filters count within the group and the name', () => {
    expect(names({ group: 'g' })).toEqual(['Zoë Ash', 'Ann']);
    expect(names({ group: 'gone' })).toEqual([]);
    expect(names({ why: 'quiet' })).toEqual(['Zoë Ash']);
    const { counts, all, needing } = rosterOf(CLIENTS, GROUPS, asked({ find: 'an', why: 'quiet' }));
    expect([all, needing, counts.find(({ filter }) => filter === 'quiet')?.n]).toEqual([2, 0, 0]);
  });

  test('shows so many, and says how many there are', () => {
    const { shown, n } = rosterOf(CLIENTS, GROUPS, asked({ show: 2 }));
    expect([shown.length, n]).toEqual([2, 3]);
  });
});

describe('an address', () => {
  test('of nonsense asks for nothing', () => {
    expect(rosterAsked({ why: 'x', group: '../', find: ['a', 'b'], show: '-4' })).toEqual({
      why: null,
      group: null,
      find: 'a',
      show: 50,
    });
    expect(rosterAsked({ show: '1e9' }).show).toBe(1000);
  });

  test('keeps what was asked', () => {
    const given = {
      why: 'new-no',
      group: '01a22e3c-eb16-75fe-b928-5f19119f2ded',
      find: 'Ann & Co',
      show: 100,
    } as const;
    const back = Object.fromEntries(new URL(`http://x${rosterHref(given)}`).searchParams);
    expect(rosterAsked(back)).toEqual(given);
    expect(rosterHref(asked())).toBe('/clients');
  });
});

describe('goals of a week as one', () => {
  test('are done as far as each is: what goes beyond one fills no other', () => {
    const goals = [
      { kind: 'applications', n: 3 },
      { kind: 'rest', n: 1 },
    ] as const;
    expect(progressOf(goals, { applications: 9 })).toEqual({ done: 3, of: 4 });
    expect(progressOf([], { applications: 9 })).toBeNull();
  });

  test('are counted by client, on the day it was for whoever looks', () => {
    const goals = [{ linkId: 'a', kind: 'practice', n: 2 } as const];
    const step = { linkId: 'a', kind: 'practice', n: 1 } as const;
    const counted = progressByLink(
      goals,
      [
        { ...step, on: '2026-11-23', at: null },
        { ...step, on: null, at: '2026-11-29T23:30:00Z' },
        { ...step, on: '2026-11-30', at: null },
        { ...step, linkId: 'b', on: '2026-11-24', at: null },
      ],
      '2026-11-23',
      (at) => at.slice(0, 10),
    );
    expect([...counted]).toEqual([['a', { done: 2, of: 2 }]]);
  });
});

test('a file of progress has an empty cell for what is not shared, and runs nothing', () => {
  const line = {
    name: '=HYPERLINK("x")',
    groups: ['Autumn'],
    why: '',
    stages: null,
    interview: null,
    progress: null,
    lastOn: null,
    metOn: '2026-11-12',
    appointment: null,
  };
  const [, unshared, shared] = progressAsCsv([line, { ...line, name: 'Ann', stages: { saved: 2 } }]).split(
    '\r\n',
  );
  expect(unshared).toBe('"\'=HYPERLINK(""x"")",Autumn,,,,,,,,,,,,2026-11-12,');
  expect(asWritten('\'=HYPERLINK("x")')).toBe(line.name);
  expect(shared).toBe('Ann,Autumn,,2,0,0,0,0,0,,,,,2026-11-12,');
});
