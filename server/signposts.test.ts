import { expect, test } from 'vitest';
import shipped from '@/lib/signposts/signposts.json';
import { placesOfHelp, signposts, signpostsIn } from './signposts';

test('signposts come with Onward, by country', () => {
  expect(signposts().map(({ country }) => country)).toEqual([
    'France',
    'Germany',
    'Great Britain',
    'Ireland',
    'United States',
  ]);
});

test('an operator’s own take their place, and a slip in them is named', () => {
  const [first] = shipped;
  expect(signpostsIn(JSON.stringify([first]), 'own.json')).toEqual([first]);
  expect(() => signpostsIn('[', 'own.json')).toThrow(/own\.json.*no JSON/);
  expect(() => signpostsIn(JSON.stringify([{ ...first, checked: 'yesterday' }]), 'own.json')).toThrow(
    /0\.checked must be a day/,
  );
});

test('places that listen are read in the same way, and are others', () => {
  const countries = placesOfHelp();
  expect(countries.length).toBeGreaterThan(3);
  expect(countries).not.toEqual(signposts());
  expect(() => signpostsIn('[', 'own.json', 'ONWARD_HELP')).toThrow(/^ONWARD_HELP \(own\.json\)/);
});
