import { expect, test } from 'vitest';
import { z } from 'zod';
import { givenOf, grantFields } from './input';

const chosen = (fields: Record<string, string>) =>
  givenOf(z.object(grantFields).parse({ clientName: 'Ann', ...fields }));

test('a preset is what it says, whatever was chosen part by part before', () => {
  expect(chosen({ share: 'activity', feedback: 'comment' })).toEqual({
    scopes: ['activity'],
    commentScopes: [],
  });
});

test('exactly is part by part', () => {
  expect(chosen({ share: 'exactly', pipeline: 'look', practice: 'comment', insights: 'no' })).toEqual({
    scopes: ['pipeline', 'practice'],
    commentScopes: ['practice'],
  });
});

test('names go with applications only', () => {
  expect(chosen({ share: 'exactly', feedback: 'look', contacts: 'yes' }).scopes).toEqual(['feedback']);
  expect(chosen({ share: 'practice', contacts: 'yes' }).scopes).toContain('contacts');
});

test.each(['activity', 'insights'])('%s is there to be seen, and takes no comments', (part) => {
  expect(() => chosen({ share: 'exactly', [part]: 'comment' })).toThrow();
});

test('nothing is shared by leaving the choice open', () => {
  expect(() => chosen({ activity: 'look' })).toThrow('Choose what may be seen.');
});
