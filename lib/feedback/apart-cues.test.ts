import { describe, expect, test } from 'vitest';
import { apartCues } from './apart-cues';

const about = (text: string) => apartCues(text).map((one) => one.about);

describe('what may have no place in a decision', () => {
  test.each([
    ['We felt you may be too old for a young team.', 'age'],
    ['At your age the pace might be hard.', 'age'],
    ['They worried about your health.', 'health'],
    ['With small children the hours would not work.', 'pregnancy'],
    ['The prayer times would be a problem.', 'religion'],
    ['Clients might struggle with your accent.', 'accent'],
    ['We wanted a native speaker.', 'accent'],
    ['We asked ourselves where you’re really from.', 'origin'],
    ['It is a man’s job, frankly.', 'sex'],
    ['We could not offer the extra time.', 'adjustments'],
    ['You were not a culture fit.', 'culture fit'],
    ['You wouldn’t fit in here.', 'culture fit'],
  ])('%j is offered, as %s', (said, expected) => {
    expect(about(said)).toEqual([expected]);
  });

  test.each([
    'You lack five years of experience in the sector.',
    'The age of the codebase surprised you.',
    'Your management style was not what we need.',
    'We look for a healthy pipeline.',
    'There was a race condition in your code.',
    'You tested religiously.',
    'Put the accent on results.',
    'You had a blind spot in the design.',
    'Somebody with more knowledge of our culture of writing things down.',
    'Your answers were hard to follow.',
    'You were not quite a fit for this role.',
    'A stronger candidate was chosen.',
    '',
  ])('%j is not', (said) => {
    expect(about(said)).toEqual([]);
  });

  test('stands with its sentence, unaltered, and with the words that pointed there', () => {
    const said = 'We liked your plan.  You are too young for this, they said. Good luck';
    expect(apartCues(said)).toEqual([
      {
        about: 'age',
        words: 'too young',
        passage: { start: 21, end: 59, text: 'You are too young for this, they said.' },
      },
    ]);
    expect(said.slice(21, 59)).toBe('You are too young for this, they said.');
  });

  test('is offered three times at most, and takes no time over long text', () => {
    const said = 'Your accent. Your health. Too old. Pregnant. A native speaker. ';
    expect(apartCues(said)).toHaveLength(3);
    const before = performance.now();
    apartCues('too '.repeat(5000));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
