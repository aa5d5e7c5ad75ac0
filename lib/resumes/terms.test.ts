import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STOP_WORDS } from './stop-words';
import { coverageOf, keyOf, lemma, type OwnText, termsOf } from './terms';

const ADVERT = `We are looking for a project manager to join our team in Leith.
You will be managing budgets, supplier contracts and stakeholder engagement.
- Experience of stakeholder engagement in the public sector
- Knowledge of C++, node.js and .NET is an advantage
- 5 years with Prince2 or Agile. Apply by 12 May at www.harbour.example.com.`;

const words = (terms: readonly { words: string }[]) => terms.map((term) => term.words);
const said = { id: '1', title: 'The harbour', text: 'I saved the budget of a year.' } as OwnText;

describe('the terms of an advert', () => {
  test('are its own words, those said most often first', () => {
    expect(termsOf(ADVERT).slice(0, 1)).toEqual([{ words: 'stakeholder engagement', times: 2 }]);
    expect(words(termsOf(ADVERT))).toEqual([
      'stakeholder engagement',
      'project manager',
      'Leith',
      'budgets',
      'supplier contracts',
      'public sector',
      'C++',
      'node.js',
      '.NET',
      'Prince2',
      'Agile',
    ]);
  });

  test.each([
    ['managing', 'managed'],
    ['budgets', 'Budget'],
    ['policies', 'policy'],
    ['organize', 'organised'],
    ['planning', 'planned'],
    ['boxes', 'box'],
    ['women’s', 'women'],
  ])('“%s” and “%s” are one', (one, other) => expect(lemma(one)).toBe(lemma(other)));

  test.each([
    ['C', 'C++'],
    ['analysis', 'analyst'],
    ['business', 'busy'],
    ['bus', 'bu'],
  ])('“%s” and “%s” are two', (one, other) => expect(lemma(one)).not.toBe(lemma(other)));
});

describe('what a resume holds of them', () => {
  test('is told apart from what only stories tell, and from what neither does', () => {
    const covered = coverageOf(
      ADVERT,
      'Project managers and their budgets.\nKnows C++ and stakeholder engagement.',
      [{ ...said, text: 'How I handled a supplier contract.' }],
    );
    expect(words(covered?.present ?? [])).toEqual([
      'stakeholder engagement',
      'project manager',
      'budgets',
      'C++',
    ]);
    expect(covered?.elsewhere.map(({ words, stories }) => [words, stories[0]?.id])).toEqual([
      ['supplier contracts', '1'],
    ]);
    expect(words(covered?.missing ?? [])).toContain('public sector');
  });

  test('is looked for in two hundred thousand characters of all stories together', () => {
    const long = { ...said, text: 'a '.repeat(100_000) };
    const late = { ...said, id: '2', text: 'I led stakeholder engagement.' };
    expect(words(coverageOf(ADVERT, '', [late, long])?.elsewhere ?? [])).toEqual(['stakeholder engagement']);
    expect(coverageOf(ADVERT, '', [long, late])?.elsewhere).toEqual([]);
  });

  test('is not asked of an advert in another language', () => {
    const german =
      'Wir suchen eine erfahrene Projektleitung für die Stadt, die mit uns und dem Team nicht nur plant.';
    expect(coverageOf(german, '', [])).toBeUndefined();
  });
});

const piece = fc.constantFrom(
  ...['the', 'We', 'of', 'budgets', 'managing', 'Budget', 'C++', 'public', 'sector', 'policy', 'policies'],
  ...['Agile', ',', '. ', '\n', '- ', '(', '2026', 'R', '’s', 'team', 'é', 'a', 'https://x.org/y', '<b>'],
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('whatever the advert', () => {
  const english = (advert: string) => `We are looking for you to do this with us and the others.\n${advert}`;

  test('each term is in one list, and each is in the advert itself', () => {
    fc.assert(
      fc.property(text, text, text, (advert, resume, story) => {
        const covered = coverageOf(english(advert), resume, [{ ...said, text: story }]);
        const lists = [covered?.present, covered?.elsewhere, covered?.missing].flatMap((list) =>
          words(list ?? []),
        );
        expect(lists.toSorted()).toEqual(words(termsOf(english(advert))).toSorted());
        expect(new Set(lists.map(keyOf)).size).toBe(lists.length);
        expect(coverageOf(english(advert), advert, [])?.missing).toEqual([]);
      }),
    );
  });

  test('none has a stop word in it, and there are never more than thirty', () => {
    fc.assert(
      fc.property(text, (advert) => {
        const terms = termsOf(advert);
        expect(terms.length).toBeLessThanOrEqual(30);
        for (const { words } of terms)
          for (const word of words.split(' ')) expect(STOP_WORDS.has(word.toLowerCase())).toBe(false);
      }),
    );
  });

  test('what is added to a resume in lines of its own takes nothing out of it, and a term added is there', () => {
    fc.assert(
      fc.property(text, text, text, (advert, resume, more) => {
        const before = coverageOf(english(advert), resume, []);
        const after = coverageOf(english(advert), `${resume}\n${more}`, []);
        expect(words(after?.present ?? [])).toEqual(expect.arrayContaining(words(before?.present ?? [])));
        const [wanted] = before?.missing ?? [];
        const added = coverageOf(english(advert), `${resume}\n${wanted?.words ?? ''}`, []);
        expect(words(added?.missing ?? [])).not.toContain(wanted?.words);
      }),
    );
  });
});
