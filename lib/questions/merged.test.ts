import { describe, expect, test } from 'vitest';
import { BANK } from './bank';
import { editQuestionInput, narrowedInput, newQuestionInput } from './input';
import { allQuestions, type KeptQuestion, narrowed, questionOf, tagsIn } from './merged';

const kept = (given: Partial<KeptQuestion> = {}): KeptQuestion => ({
  id: '01932b6e-0000-7000-8000-000000000000',
  key: null,
  text: null,
  kind: null,
  skill: null,
  tags: [],
  favouriteAt: null,
  archivedAt: null,
  met: 0,
  stories: 0,
  times: 0,
  dueAt: null,
  ...given,
});
const all = (...rows: KeptQuestion[]) => allQuestions(rows);
const list = (rows: KeptQuestion[], by: Record<string, string>) =>
  narrowed(allQuestions(rows), narrowedInput.parse(by)).map(({ ref }) => ref);

describe('the bank and what is kept about it', () => {
  test('are one list: one’s own first, then the bank, each once', () => {
    const own = kept({ text: 'Why boats?', kind: 'motivation' });
    const liked = kept({ id: 'b', key: 'gap', favouriteAt: '2026-11-30T10:00:00Z' });
    const refs = all(own, liked).map(({ ref }) => ref);
    expect(refs).toHaveLength(BANK.length + 1);
    expect([refs[0], new Set(refs).size]).toEqual([own.id, BANK.length + 1]);
    expect(all(own, liked).find(({ ref }) => ref === 'gap')).toMatchObject({
      isFavourite: true,
      kind: 'hard',
    });
  });

  test('a copy has the seeker’s words, and still says what the bank says it asks', () => {
    const copy = questionOf(
      kept({ key: 'gap', text: 'And those two years?', kind: 'hard', tags: ['panel'] }),
    );
    expect(copy).toMatchObject({ ref: 'gap', text: 'And those two years?', tags: ['panel'], isOwn: false });
    expect(copy?.wayIn).toBe(BANK.find(({ key }) => key === 'gap')?.wayIn);
  });

  test('what the bank has no more stays, where it has words of its own', () => {
    const old = kept({ key: 'long-gone', text: 'Mine', kind: 'role' });
    expect(all(old)[0]).toMatchObject({ ref: 'long-gone', text: 'Mine' });
    expect(all(kept({ key: 'long-gone' }))).toHaveLength(BANK.length);
    expect(questionOf(undefined, 'long-gone')).toBeNull();
  });
});

describe('a list', () => {
  test('is narrowed by kind, tag and words in any order, and by what is one’s own', () => {
    expect(list([], { kind: 'hard', find: 'RESUME gap' })).toEqual(['gap']);
    expect(list([], { tag: 'your rights', kind: 'hard' })).toEqual([]);
    expect(list([kept({ text: 'Why boats?', kind: 'role' })], { mine: 'own' })).toHaveLength(1);
    expect(list([kept({ key: 'gap', met: 1 })], { mine: 'met' })).toEqual(['gap']);
    expect(list([], { find: 'xyzzy' })).toEqual([]);
  });

  test('leaves out what was put away, which is found among itself', () => {
    const away = [kept({ key: 'gap', archivedAt: '2026-11-30T10:00:00Z' })];
    expect(list(away, {})).not.toContain('gap');
    expect(list(away, { mine: 'away' })).toEqual(['gap']);
  });

  test('of nonsense is whole', () => {
    expect(list([], { kind: 'x', mine: 'y' })).toHaveLength(BANK.length);
  });
});

test('tags are counted, the commonest first', () => {
  const counts = tagsIn(all()).map(({ n }) => n);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});

describe('a question’s form', () => {
  const form = { text: 'Why boats?', kind: 'role', tags: ' Boats, boats,  panel ,' };
  test('takes tags by commas, each once', () => {
    expect(newQuestionInput.parse(form).tags).toEqual(['boats', 'panel']);
  });

  test('says what is wrong in a sentence', () => {
    const says = (given: object) =>
      newQuestionInput.safeParse({ ...form, ...given }).error?.issues[0]?.message;
    expect(says({ text: ' ' })).toBe('The question is empty: write it here.');
    expect(says({ tags: 'a,b,c,d,e,f,g,h,i' })).toBe('A question has 8 tags at most.');
    expect(says({ tags: 'x'.repeat(31) })).toBe('A tag is 30 characters at most.');
    expect(says({ kind: 'x' })).toBe('Choose what kind it is.');
    expect(editQuestionInput.safeParse({ ...form, question: '../x', version: '0' }).success).toBe(false);
  });
});
