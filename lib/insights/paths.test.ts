import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noonIn } from '@/lib/time/zones';
import { anyRow, anyRows, entry, path, row } from './any-row';
import { type Moment, type Path, pathsOf, sentBetween, sentOn } from './paths';

const one = (over: Parameters<typeof row>[0], zone = 'UTC') => pathsOf([row(over)], zone)[0] as Path;
const stays = (over: Parameters<typeof row>[0]) =>
  one(over).stays.map(({ kind, from, to }) => `${kind} ${from} ${to ?? '…'}`);

describe('where an application stood', () => {
  test('from each stage to the next, whatever the order of its rows', () => {
    const entries = [
      entry('interview', '2026-03-20'),
      entry('applied', '2026-03-01'),
      entry('screening', '2026-03-09'),
    ];
    expect(stays({ entries })).toEqual([
      'applied 2026-03-01 2026-03-09',
      'screening 2026-03-09 2026-03-20',
      'interview 2026-03-20 …',
    ]);
  });

  test('stages of one kind are one stay, and what is closed stands nowhere', () => {
    const entries = [
      entry('interview', '2026-03-01'),
      entry('interview', '2026-03-08'),
      entry('closed', '2026-03-10'),
    ];
    const closed = { entries, outcome: 'withdrawn', closedAt: '2026-03-10T12:00:00Z' } as const;
    expect(stays(closed)).toEqual(['interview 2026-03-01 2026-03-10']);
    expect(stays({ entries: [...entries, entry('screening', '2026-04-01')] })).toEqual([
      'interview 2026-03-01 2026-03-10',
      'screening 2026-04-01 …',
    ]);
  });

  test('it was sent when the seeker says so, however late that was written down', () => {
    const applied = [entry('saved', '2026-02-27'), entry('applied', '2026-03-05')];
    expect(stays({ entries: applied, appliedOn: '2026-03-01' })).toEqual([
      'saved 2026-02-27 2026-03-01',
      'applied 2026-03-01 …',
    ]);
    expect(stays({ entries: [entry('screening', '2026-03-05')], appliedOn: '2026-03-01' })).toEqual([
      'applied 2026-03-01 2026-03-05',
      'screening 2026-03-05 …',
    ]);
    expect(stays({ appliedOn: '2026-03-01' })).toEqual(['applied 2026-03-01 …']);
  });

  test('but not after what followed', () => {
    expect(stays({ entries: [entry('screening', '2026-03-05')], appliedOn: '2026-03-09' })).toEqual([
      'screening 2026-03-05 …',
    ]);
  });

  test('a stage left backwards on the same day was a slip', () => {
    const slip = [
      { kind: 'applied', at: '2026-03-01T09:00:00Z' },
      { kind: 'offer', at: '2026-03-04T09:00:00Z' },
      { kind: 'screening', at: '2026-03-04T09:01:00Z' },
    ] as const;
    expect(stays({ entries: slip })).toEqual(['applied 2026-03-01 2026-03-04', 'screening 2026-03-04 …']);
  });
});

test('a period holds what was sent in it, its first and last day included', () => {
  const all = ['2026-03-01', '2026-03-31', '2026-04-01'].map((on) => one({ id: on, appliedOn: on }));
  const ids = (from: string | null, to: string | null) =>
    sentBetween([...all, path(['saved'])], from, to).map(({ id }) => id);
  expect(ids('2026-03-01', '2026-03-31')).toEqual(['2026-03-01', '2026-03-31']);
  expect(ids('2026-03-02', null)).toEqual(['2026-03-31', '2026-04-01']);
  expect(ids(null, null)).toHaveLength(3);
  expect(sentOn(path(['saved']))).toBeNull();
  expect(sentOn(path(['saved', 'screening']))).toBe('2026-01-11');
});

describe('whatever the rows', () => {
  test('stays follow each other, and none ends before it begins', () => {
    fc.assert(
      fc.property(anyRow, (any) => {
        for (const { from, to } of one(any).stays) expect(to === null || from <= to).toBe(true);
        expect(
          one(any)
            .stays.slice(0, -1)
            .every(({ to }) => to !== null),
        ).toBe(true);
      }),
    );
  });

  test('the order of entries never matters', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const turned = rows.map((any) => ({ ...any, entries: any.entries.toReversed() }));
        expect(pathsOf(turned, 'UTC')).toEqual(pathsOf(rows, 'UTC'));
      }),
    );
  });

  test('a zone never moves a day: what happened on the seeker’s day counts on it', () => {
    const zones = fc.constantFrom(
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
      'America/New_York',
    );
    fc.assert(
      fc.property(anyRow, zones, (any, zone) => {
        const dayOf = (moment: Moment) => new Date(moment).toISOString().slice(0, 10);
        const at = (moment: Moment) => noonIn(zone, dayOf(moment));
        const there = {
          ...any,
          entries: any.entries.map(({ kind, at: moment }) => ({ kind, at: at(moment) })),
          closedAt: any.closedAt && at(any.closedAt),
        };
        const here = {
          ...any,
          entries: any.entries.map(({ kind, at: moment }) => ({
            kind,
            at: `${dayOf(moment)}T12:00:00Z`,
          })),
          closedAt: any.closedAt && `${dayOf(any.closedAt)}T12:00:00Z`,
        };
        expect(one(there, zone)).toEqual(one(here));
      }),
    );
  });

  test('a moment is the same in milliseconds', () => {
    fc.assert(
      fc.property(anyRow, (any) => {
        const entries = any.entries.map(({ kind, at }) => ({ kind, at: new Date(at).getTime() }));
        const closedAt = any.closedAt && new Date(any.closedAt).getTime();
        expect(one({ ...any, entries, closedAt })).toEqual(one(any));
      }),
    );
  });

  test('ten minutes to midnight are still today, and ten past are tomorrow', () => {
    const late = [{ kind: 'applied', at: '2026-03-01T10:50:00Z' }] as const;
    expect(one({ entries: late }, 'Pacific/Auckland').stays[0]?.from).toBe('2026-03-01');
    const past = [{ kind: 'applied', at: '2026-03-01T11:10:00Z' }] as const;
    expect(one({ entries: past }, 'Pacific/Auckland').stays[0]?.from).toBe('2026-03-02');
  });
});
