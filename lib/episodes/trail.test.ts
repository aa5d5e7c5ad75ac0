import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EPISODE_STATES } from './rules';
import { trailOf, type Walked } from './trail';

const walked: fc.Arbitrary<Walked> = fc.record({
  state: fc.constantFrom(...EPISODE_STATES),
  reframed: fc.boolean(),
  asked: fc.boolean(),
  askingEnded: fc.boolean(),
  heard: fc.boolean(),
  decided: fc.boolean(),
  thanked: fc.boolean(),
  responded: fc.boolean(),
  predetermined: fc.boolean(),
});
const words = (one: Partial<Walked>) =>
  trailOf({
    state: 'resting',
    reframed: false,
    asked: false,
    askingEnded: false,
    heard: false,
    decided: false,
    thanked: false,
    responded: false,
    predetermined: false,
    ...one,
  }).map(({ word, state }) => (state === 'now' ? `> ${word}` : word));

describe('the path after a no', () => {
  test('begins recorded, and has one place to be, until it is closed', () => {
    fc.assert(
      fc.property(walked, (given) => {
        const marks = trailOf(given);
        expect(marks[0]).toEqual({ word: 'Recorded', state: 'done' });
        expect(marks.filter(({ state }) => state === 'now')).toHaveLength(given.state === 'closed' ? 0 : 1);
        expect(marks.every(({ word }) => word.length > 0)).toBe(true);
      }),
    );
  });

  test('after a place that was promised asks for nothing', () => {
    expect(words({ predetermined: true })).toEqual(['Recorded', '> Close']);
  });

  test.each<[string, Partial<Walked>, string[]]>([
    ['that is new', {}, ['Recorded', '> Look back', 'Ask', 'Hear', 'Close']],
    [
      'that was asked about',
      { state: 'asking', reframed: true, asked: true },
      ['Recorded', 'Looked back', 'Asked', '> Hear', 'Close'],
    ],
    [
      'that nobody could be asked about',
      { state: 'nobody-to-ask', reframed: true, askingEnded: true },
      ['Recorded', 'Looked back', 'Asked', '> Close'],
    ],
    [
      'that was spoken about unasked',
      { state: 'answered', reframed: true, heard: true },
      ['Recorded', 'Looked back', 'Heard', '> Decide', 'Close'],
    ],
    [
      'that was answered',
      {
        state: 'given',
        reframed: true,
        asked: true,
        heard: true,
        decided: true,
        thanked: true,
        responded: true,
      },
      ['Recorded', 'Looked back', 'Asked', 'Heard', 'Decided', 'Thanked', 'Answered', '> Close'],
    ],
    ['that is closed at once', { state: 'closed' }, ['Recorded', 'Closed']],
  ])('%s', (_, given, path) => {
    expect(words(given)).toEqual(path);
  });
});
