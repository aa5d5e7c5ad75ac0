import { expect, test } from 'vitest';
import { factChanges } from './fact-changes';

const before = {
  role: 'Keeper',
  place: null,
  url: 'https://example.org/1',
  notes: '',
  salaryText: null,
  salaryMin: 40_000,
  salaryMax: null,
  currency: 'GBP',
  period: 'year',
} as const;

test('says what changed, from what to what; a salary as one; notes and links only by name', () => {
  const after = {
    ...before,
    role: 'Pilot',
    place: 'York',
    url: null,
    notes: 'Rang.',
    salaryMin: 41_000,
    salaryMax: 45_000,
  };
  expect(factChanges(before, after)).toEqual({
    fields: ['role', 'place', 'url', 'notes', 'salary'],
    changes: {
      role: { from: 'Keeper', to: 'Pilot' },
      place: { from: null, to: 'York' },
      salary: { from: 'from £40,000 a year', to: '£41,000 to £45,000 a year' },
    },
  });
});

test('nothing changed is nothing, and what is long is only named', () => {
  expect(factChanges(before, before)).toEqual({ fields: [], changes: {} });
  expect(factChanges(before, { ...before, role: 'K'.repeat(200) })).toEqual({
    fields: ['role'],
    changes: {},
  });
});
