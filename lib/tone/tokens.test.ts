import { expect, test } from 'vitest';
import { featuresOf } from './features';
import { QUOTE_MARK } from './sentences';
import { roleOf, stemOf, tokensOf } from './tokens';

test('short forms are written out, numbers and quotations stand for themselves', () => {
  expect(tokensOf("I didn't say 12.5, u know: can't")).toEqual([
    'i',
    'did',
    'not',
    'say',
    '#',
    ',',
    'you',
    'know',
    ':',
    'can',
    'not',
  ]);
  expect(tokensOf(`your ${QUOTE_MARK}        isn't`)).toEqual(['your', '""', 'is', 'not']);
  expect(tokensOf("it's Anna's")).toEqual(['it', "'s", 'anna', "'s"]);
});

test('endings fall', () => {
  expect(['explained', 'explaining', 'explains'].map(stemOf)).toEqual(['explain', 'explain', 'explain']);
  expect(['studies', 'stopped', 'clearly', 'was', 'this'].map(stemOf)).toEqual([
    'study',
    'stop',
    'clear',
    'was',
    'this',
  ]);
});

test('a word does what its class does', () => {
  expect(['however', 'panel', 'unfair', 'the', '?!', 'aardvark'].map(roleOf)).toEqual([
    'BUT',
    'THEM',
    'UNFAIR',
    'the',
    '?',
    '_',
  ]);
});

test('a sentence is judged by its words, their roles, and what stands around it', () => {
  const [first = [], second = []] = featuresOf([{ text: 'Thank you.' }, { text: 'But I did.' }]);
  expect(first).toContain('p|none');
  expect(first).toContain('n|BUT');
  expect(second).toEqual(
    expect.arrayContaining(['but i', '~BUT I DID', '~BUT .. DID', 'p|THANKS', 'n|none']),
  );
});
