import { expect, test } from 'vitest';
import { chooseText, filled, type Mine } from './choose';

const mine: Mine[] = [
  {
    id: 'a',
    key: 'own.a',
    name: 'Agencies',
    relation: 'recruiter',
    channel: 'message',
    subject: '',
    text: 'Own',
    putAwayAt: null,
  },
  {
    id: 'b',
    key: 'team.suggested',
    name: '',
    relation: 'team',
    channel: 'email',
    subject: '',
    text: 'Copy',
    putAwayAt: null,
  },
];
const asked = {
  text: undefined,
  as: undefined,
  own: undefined,
  draft: undefined,
  relation: 'team',
  mine,
  locale: 'en-GB',
} as const;

test('one’s own copy comes before the built-in one, unless it is put away', () => {
  expect(chooseText(asked)).toMatchObject({ key: 'team.suggested', text: 'Copy' });
  const away = mine.map((one) => ({ ...one, putAwayAt: '2026-11-24' }));
  expect(chooseText({ ...asked, mine: away }).text).toMatch(/^Dear \{name\}/);
});

test('the address decides before what was begun, and that before the suggestion', () => {
  const draft = { templateKey: 'recruiter.warmer', relation: 'recruiter' } as const;
  expect(chooseText({ ...asked, draft }).key).toBe('recruiter.warmer');
  expect(chooseText({ ...asked, draft, text: 'phone' }).key).toBe('recruiter.phone');
  expect(chooseText({ ...asked, draft, as: 'referrer' }).key).toBe('referrer.warmer');
  expect(chooseText({ ...asked, draft, own: 'a' })).toMatchObject({ key: 'own.a', wording: undefined });
  const own = { templateKey: 'own.a', relation: 'referrer' } as const;
  expect(chooseText({ ...asked, draft: own })).toMatchObject({ key: 'own.a', relation: 'referrer' });
  expect(chooseText({ ...asked, draft: own, text: 'shorter' }).key).toBe('referrer.shorter');
});

test('whatever stands in an address leads to a text that there is', () => {
  const draft = { templateKey: 'own.gone', relation: null };
  for (const nonsense of ['', 'constructor', '__proto__', 'own.a'])
    expect(chooseText({ ...asked, draft, text: nonsense, as: nonsense, own: nonsense }).key, nonsense).toBe(
      'team.suggested',
    );
});

test('somebody one knows has a name to be filled in', () => {
  const fields = { name: null, role: 'Keeper', organisation: 'Harbour', me: 'Ann' };
  expect(filled('Dear {name}, thank you {thanks}.', 'referrer', 'final', fields)).toBe(
    'Dear [their name], thank you for helping me get all the way to the final round.',
  );
});
