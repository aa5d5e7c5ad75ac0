import { expect, test } from 'vitest';
import { likedAbout } from './liked';

const liked = [
  { quote: 'We liked how you plan.' },
  { quote: 'Your SQL work was strong.' },
  { quote: 'Very warm with users' },
];

test.each([
  ['Planning and estimates', ['We liked how you plan.']],
  ['Work with users', ['Very warm with users']],
  ['Strong team work', []],
  ['', []],
])('beside %j stand those that speak of it', (line, quotes) => {
  expect(likedAbout(line, liked).map(({ quote }) => quote)).toEqual(quotes);
});
