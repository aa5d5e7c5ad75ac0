import { expect, test } from 'vitest';
import { noIn, path, several } from './any-row';
import { WHOLE_SEARCH } from './asked';
import { figureCsv } from './csv';
import { figuresOf, traitsOf } from './figures';
import { kindNames } from './kind-names';
import { roleKinds } from './role-kinds';

const paths = [
  ...several(4, path(['applied'], { outcome: 'no-reply', source: '=cmd()' }), 'a'),
  ...several(
    2,
    path(['applied', 'screening'], { outcome: 'rejected', no: noIn('screening'), resumeId: 'r1' }),
    'b',
  ),
];
const figures = figuresOf(paths, WHOLE_SEARCH, { today: '2026-11-30', traits: traitsOf(roleKinds()) });
const names = {
  nameOf: kindNames([{ kind: 'screening', name: 'First call, by phone' }]),
  resumeName: () => 'Short',
};
const lines = (figure: Parameters<typeof figureCsv>[0]) => figureCsv(figure, figures, names).split('\r\n');

test('the flow as lines', () => {
  expect(lines('flow')).toEqual([
    'From,To,Applications',
    'Applied,"First call, by phone",2',
    'Applied,No reply,4',
    '"First call, by phone",A no,2',
    '',
  ]);
});

test('rates with their limits as shares, and none below the minimum', () => {
  const [, answer, interview] = lines('rates');
  // qbeta(c(.025, .975), 2.5, 4.5)
  expect(answer).toMatch(/^answer,2,6,0\.07\d+,0\.7\d+,0,0$/);
  expect(interview).toBe('interview,0,2,,,0,0');
});

test('groups by name, and no name is a formula', () => {
  const all = lines('groups');
  expect(all).toContain("Where it was found,'=cmd(),4,answer,0,4,,,0,0");
  expect(all).toContain('Resume version,Short,2,answer,2,2,,,0,0');
  expect(all).toContain('Month it was sent,2026-01,6,offer,0,0,,,0,0');
});

test('of fewer replies than the minimum the counts alone', () => {
  expect(lines('reply-time')[1]).toBe('10,6,2,,,');
});

test('times in days', () => {
  const more = several(3, path(['applied', 'screening']), 'c');
  const enough = figuresOf([...paths, ...more], WHOLE_SEARCH, {
    today: '2026-11-30',
    traits: traitsOf(roleKinds()),
  });
  expect(figureCsv('reply-time', enough, names).split('\r\n')[1]).toMatch(/^10,9,5,0\.4444,0\.\d+,0\.\d+$/);
  expect(lines('stage-time')[1]).toBe('Applied,6,2,0,,,,,');
});
