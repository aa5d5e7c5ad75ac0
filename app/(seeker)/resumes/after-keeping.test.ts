import { describe, expect, test } from 'vitest';
import { afterKeeping, typedBesides } from './after-keeping';

describe('after a version was kept it goes on', () => {
  test.each([
    ['to it', { applicationId: '', name: 'Mine', targetRole: 'Keeper' }, 'new', '/resumes/7'],
    ['to what it was made for', { applicationId: '3' }, 'new', '/applications/3/documents?document=7'],
    ['to the one there was', { applicationId: '' }, 'there', '/resumes/7?there=there'],
    [
      'with what was typed, where that would be lost',
      { applicationId: '', name: 'Mine & yours', targetRole: 'Keeper' },
      'back',
      '/resumes/7?there=back&name=Mine+%26+yours&role=Keeper',
    ],
    [
      'with what was typed, also to what it was made for',
      { applicationId: '3', name: 'Mine', targetRole: '' },
      'read',
      '/applications/3/documents?document=7&there=read&name=Mine',
    ],
  ] as const)('%s', (_, typed, kept, address) => expect(afterKeeping('7', typed, kept)).toBe(address));
});

describe('what was typed for a file that was there', () => {
  const had = { name: 'Resume', targetRole: 'Keeper' };
  test.each([
    ['is offered', { name: ' Mine ', role: 'Pilot' }, { name: 'Mine', targetRole: 'Pilot' }],
    ['leaves alone what was not typed', { role: 'Pilot' }, { name: 'Resume', targetRole: 'Pilot' }],
    ['is nothing new where it is the same', { name: 'Resume', role: 'Keeper' }, undefined],
    ['is nothing where nothing was typed', { name: ' ' }, undefined],
    [
      'is as long as it may be',
      { name: ['x'.repeat(500), 'y'] },
      { name: 'x'.repeat(120), targetRole: 'Keeper' },
    ],
  ])('%s', (_, asked, offered) => expect(typedBesides({ there: 'there', ...asked }, had)).toEqual(offered));

  test('is nothing new where neither names a role', () => {
    expect(
      typedBesides({ there: 'there', name: 'Resume' }, { name: 'Resume', targetRole: null }),
    ).toBeUndefined();
  });

  test('is not offered by an address that speaks of no such file', () => {
    expect(typedBesides({ name: 'Mine' }, had)).toBeUndefined();
    expect(typedBesides({ there: 'nonsense', name: 'Mine' }, had)).toBeUndefined();
  });
});
