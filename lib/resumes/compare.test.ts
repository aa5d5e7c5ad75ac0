import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts, wordsIn } from './compare';

const told = (older: string, newer: string) =>
  compareTexts(older, newer).stretches.map(
    ({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`,
  );

describe('two versions, word by word', () => {
  test.each([
    ['Kept the light.', 'Kept the light.', [' Kept the light.']],
    ['Ten years at sea.', 'Eleven years at sea.', ['-Ten', '+Eleven', '  years at sea.']],
    ['', 'Ann', ['+Ann']],
    ['Ann', '', ['-Ann']],
    ['', '', []],
    ['# Ann\n\nKeeper\n', '# Ann\n\nHead keeper\n', [' # Ann\n\n', '-Keeper', '+Head keeper', ' \n']],
    ['One\nTwo\nThree', 'One\nThree', [' One\n', '-Two\n', ' Three']],
  ])('%j and %j', (older, newer, stretches) => expect(told(older, newer)).toEqual(stretches));

  test('counts words', () => {
    expect(compareTexts('Ten years at sea', 'Eleven long years at sea').words).toEqual({
      same: 3,
      added: 2,
      removed: 1,
    });
    expect(wordsIn('It’s C++ and node.js, 10 %')).toBe(5);
  });
});

const text = fc
  .array(fc.constantFrom('light', 'keeper', 'log', ' ', '\n', '\n\n', '. ', '- ', 'é', '<b>', '😀'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

test('both texts can be read out of it, and the other way round it is the mirror image of what changed', () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const { stretches, words } = compareTexts(older, newer);
      const without = (kind: string) =>
        stretches.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
      expect([without('added'), without('removed')]).toEqual([older, newer]);
      expect(stretches.every((one, n) => one.text !== '' && one.kind !== stretches[n + 1]?.kind)).toBe(true);
      expect(words.added === 0 && words.removed === 0).toBe(
        stretches.every((one) => one.kind === 'same' || wordsIn(one.text) === 0),
      );
    }),
  );
});

describe('ten thousand words', () => {
  const long = (seed: number) =>
    Array.from({ length: 10_000 }, (_, n) => `word${(n * seed) % 9973}${n % 20 === 19 ? '\n' : ''}`).join(
      ' ',
    );
  test.each([
    ['that have nothing in common', long(7), long(11)],
    ['on one line, that have nothing in common', long(7).replaceAll('\n', ''), long(11).replaceAll('\n', '')],
    ['of which every tenth changed', long(7), long(7).replaceAll(/word\d*3\b/g, 'another')],
  ])('%s take less than a second', (_, older, newer) => {
    // Of this process alone: other work on the machine is not its fault.
    const before = process.cpuUsage();
    const { words } = compareTexts(older, newer);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    expect(words.same + words.removed).toBe(10_000);
  });
});

describe('as much as a version may hold', () => {
  const shortLines = (seed: number) =>
    Array.from({ length: 30_000 }, (_, n) => ((n * seed) % 29_989).toString(36)).join('\n');
  /** Long passages of other words, with one line between them that both have. */
  const passages = (word: string) =>
    Array.from(
      { length: 60 },
      (_, n) => `${Array.from({ length: 480 }, (_, m) => word + (m % 10)).join(' ')}\nsame ${n}\n`,
    ).join('');
  test.each([
    ['thirty thousand short lines in another order', shortLines(7), shortLines(11)],
    ['sixty long passages, each of other words', passages('a'), passages('b')],
  ])('%s take less than two seconds, and lose nothing', (_, older, newer) => {
    const before = process.cpuUsage();
    const { stretches } = compareTexts(older, newer);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    const without = (kind: string) =>
      stretches.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
    expect([without('added') === older, without('removed') === newer]).toEqual([true, true]);
  });
});
