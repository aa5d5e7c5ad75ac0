import { describe, expect, test } from 'vitest';
import { BANK } from '@/lib/questions/bank';
import { gapsOf, MOST_GAPS } from './gaps';
import { lengthOf, partsMissing, skillsTicked, wholeStory } from './told';

const PARTS = { situation: '', task: '', action: '', result: '', text: '' };
const common = BANK.filter(({ isCommon, kind }) => isCommon && kind === 'behavioural');

describe('a story', () => {
  test('is its parts in order, then its free words, and nothing for what is empty', () => {
    expect(
      wholeStory({ ...PARTS, result: 'Nothing was lost.', situation: 'A pipe burst.', text: 'As told.' }),
    ).toBe('A pipe burst.\n\nNothing was lost.\n\nAs told.');
  });

  test('in free words alone misses nothing; begun in parts, it says which are empty', () => {
    expect(partsMissing({ ...PARTS, text: 'All of it.' })).toEqual([]);
    expect(partsMissing({ ...PARTS, situation: 'x', text: 'y' })).toEqual(['task', 'action', 'result']);
    expect(partsMissing(PARTS)).toHaveLength(4);
  });

  test('takes as long as its words at one’s own pace', () => {
    expect(lengthOf(240, 120)).toEqual({ seconds: 120, isLong: false });
    expect(lengthOf(240, 80)).toEqual({ seconds: 180, isLong: true });
    expect(lengthOf(0, 120).seconds).toBe(0);
  });

  test('shows the skills that were ticked', () => {
    const none = { presentation: false, proactivity: false, composure: false, communication: false };
    expect(skillsTicked({ ...none, communication: true, presentation: true })).toEqual([
      'presentation',
      'communication',
    ]);
  });
});

describe('what has no story', () => {
  test('is what somebody doubted first, then common questions, one a theme, and few at once', () => {
    const gaps = gapsOf([{ themeId: '1', name: 'Structure' }], []);
    expect(gaps).toHaveLength(MOST_GAPS);
    expect(gaps[0]).toMatchObject({ kind: 'theme', name: 'Structure' });
    const themes = gaps.flatMap((gap) => (gap.kind === 'question' ? gap.question.themes[0] : []));
    expect(new Set(themes).size).toBe(themes.length);
  });

  test('is nothing, once every common question has one', () => {
    expect(
      gapsOf(
        [],
        common.map(({ key }) => key),
      ),
    ).toEqual([]);
  });

  test('is no question whose like has one', () => {
    const [first] = common;
    const left = gapsOf([], [first?.key ?? ''], 100).flatMap((gap) =>
      gap.kind === 'question' ? gap.question : [],
    );
    expect(left.some(({ themes }) => themes[0] === first?.themes[0])).toBe(false);
  });
});
