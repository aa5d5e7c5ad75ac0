import { expect, test } from 'vitest';
import { type OpenDoubt, ownSkill, toAskAbout } from './about';

const doubt = (askAboutOn: string | null, given: Partial<OpenDoubt> = {}): OpenDoubt => ({
  askAboutOn,
  decision: null,
  predetermined: false,
  ...given,
});

test('what a doubt is about is asked from another day on, one at a time, the one that waited longest first', () => {
  const [older, newer] = [doubt('2026-11-20'), doubt('2026-11-29')];
  expect(toAskAbout([newer, older, doubt('2026-12-01'), doubt(null)], '2026-11-30')).toBe(older);
  expect(toAskAbout([doubt('2026-12-01')], '2026-11-30')).toBeUndefined();
});

test('never of what should not count, nor of a place that was promised', () => {
  const never = [
    doubt('2026-11-01', { decision: 'should-not-count' }),
    doubt('2026-11-01', { predetermined: true }),
  ];
  expect(toAskAbout(never, '2026-11-30')).toBeUndefined();
});

test('the skill of a doubt goes with its theme, unless it was chosen by itself', () => {
  const themes = [
    { id: 's', skill: 'presentation' },
    { id: 'n', skill: null },
  ] as const;
  const of = (themeId: string | null, skill: 'presentation' | 'composure' | null) =>
    ownSkill({ themeId, skill }, themes);
  expect([of('s', 'presentation'), of('s', null), of('n', null), of(null, null)]).toEqual(['', '', '', '']);
  expect([of('s', 'composure'), of('n', 'composure'), of(null, 'presentation')]).toEqual([
    'composure',
    'composure',
    'presentation',
  ]);
});
