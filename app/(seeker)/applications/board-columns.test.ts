import { describe, expect, test } from 'vitest';
import type { Card as CardRow } from '@/db/applications/reads';
import type { CountedStage } from '@/db/stages/reads';
import { boardHref, boardView, withLonger } from './board-address';
import { boardColumns, shownStage } from './board-columns';
import { cardOf, columnOf, movedBoard } from './moved-board';
import { unpacked } from './unpacked';

const [SAVED, APPLIED, CLOSED] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const stage = (id: string, kind: CountedStage['kind'], n: number, quiet = 0): CountedStage => ({
  id,
  name: kind,
  kind,
  n,
  quiet,
  colour: null,
  folded: false,
});
const row = (id: string, stageId: string): CardRow => ({
  id,
  organisation: `At\t${id}`,
  role: 'Keeper',
  stageId,
  version: 3,
  outcome: null,
  appliedOn: null,
  stageSince: '2026-11-23 23:30:00+00',
  nextAction: null,
  nextActionOn: null,
});
const when = { zone: 'Europe/Berlin', locale: 'en-GB', now: new Date('2026-11-24T12:00:00Z') };
const plain = { more: [], withQuiet: false };

describe('the address', () => {
  test.each([
    [
      { stage: 'nonsense', more: 'x', old: 'yes' },
      { more: [], withQuiet: false },
    ],
    [{ more: `${SAVED}.1e9` }, { more: [{ stageId: SAVED, limit: 40 }], withQuiet: false }],
    [{ more: `${SAVED}.9999` }, { more: [{ stageId: SAVED, limit: 300 }], withQuiet: false }],
    [{ more: `${SAVED}.-1` }, { more: [{ stageId: SAVED, limit: 40 }], withQuiet: false }],
    [
      { more: [`${SAVED}.90`, 'x.3', `${CLOSED}`], stage: [APPLIED] },
      {
        more: [
          { stageId: SAVED, limit: 90 },
          { stageId: CLOSED, limit: 40 },
        ],
        withQuiet: false,
      },
    ],
  ])('%o is read as %o', (query, view) => {
    expect(boardView(query)).toEqual(view);
  });

  test('what is written is read again', () => {
    const longer = { stageId: SAVED, limit: 40 };
    const more = [{ stageId: CLOSED, limit: 40 }, longer];
    const view = withLonger({ stage: APPLIED, more, withQuiet: true }, { ...longer, limit: 90 });
    expect(view.more).toEqual([more[0], { stageId: SAVED, limit: 90 }]);
    const query = new URL(boardHref(view), 'http://x').searchParams;
    const read = boardView({ stage: APPLIED, old: '1', more: query.getAll('more') });
    expect(read).toEqual(view);
  });
});

describe('columns', () => {
  test('a card keeps what it is on its way to the browser', () => {
    const [column] = unpacked(boardColumns([stage(SAVED, 'saved', 1)], [row('a', SAVED)], plain, when));
    // Half past eleven in the evening is already the next day in Berlin.
    expect(column?.cards).toEqual([['a', 'At a', 'Keeper', 3, 'Saved today', '']]);
  });

  test('more, old ones and the list are offered where there are any', () => {
    const words = (n: number, quiet: number, view = plain) =>
      boardColumns([stage(CLOSED, 'closed', n, quiet)], [row('a', CLOSED)], view, when)[0]?.links.map(
        (link) => link.words,
      );
    expect(words(1, 0)).toEqual([]);
    expect(words(5, 0)).toEqual(['Show 4 more']);
    expect(words(50, 0)).toEqual(['Show 20 more']);
    expect(words(18, 17)).toEqual(['Show 17 old ones']);
    expect(words(2, 1)).toEqual(['Show one old one']);
    expect(words(1, 0, { more: [], withQuiet: true })).toEqual([]);
    expect(words(3, 2, { more: [], withQuiet: true })).toEqual(['Show 2 more', 'Fold the old ones']);
  });

  test('a phone begins with the first open stage that has something in it', () => {
    const shown = (counts: number[], asked?: string) =>
      shownStage(
        boardColumns(
          [
            stage(SAVED, 'saved', counts[0] ?? 0),
            stage(APPLIED, 'applied', counts[1] ?? 0),
            stage(CLOSED, 'closed', 9),
          ],
          [],
          plain,
          when,
        ),
        asked,
      );
    expect(shown([0, 2])).toBe(APPLIED);
    expect(shown([1, 2])).toBe(SAVED);
    expect(shown([0, 0])).toBe(CLOSED);
    expect(shown([1, 2], CLOSED)).toBe(CLOSED);
    expect(shown([1, 2], 'unknown')).toBe(SAVED);
  });
});

describe('a card on its way', () => {
  const board = unpacked(
    boardColumns(
      [stage(SAVED, 'saved', 2), stage(APPLIED, 'applied', 31)],
      [row('a', SAVED), row('b', SAVED), row('c', APPLIED)],
      plain,
      when,
    ),
  );
  const ids = (columns: ReturnType<typeof movedBoard>) =>
    columns.map(({ n, cards }) => [n, ...cards.map(([id]) => id)]);

  test('lies on top of its new column, and both counts are right', () => {
    const moved = movedBoard(board, [{ id: 'b', to: APPLIED, foot: 'Moved', mark: '' }]);
    expect(ids(moved)).toEqual([
      [1, 'a'],
      [32, 'b', 'c'],
    ]);
    expect(columnOf(moved, 'b')?.id).toBe(APPLIED);
  });

  test('goes back to where it was', () => {
    const moved = movedBoard(board, [{ id: 'b', to: APPLIED, foot: 'Moved', mark: '' }]);
    expect(ids(movedBoard(moved, [{ id: 'b', to: SAVED, foot: '', mark: '', at: 1 }]))).toEqual(ids(board));
  });

  test('is put between two others, of its own column or another, and keeps what it says', () => {
    const between = movedBoard(board, [
      { id: 'c', to: SAVED, at: 1 },
      { id: 'a', to: SAVED, at: 2 },
    ]);
    expect(ids(between)).toEqual([[3, 'c', 'b', 'a'], [30]]);
    expect(cardOf(between, 'a')).toEqual(cardOf(board, 'a'));
  });

  test('several lie on top in their order', () => {
    const steps = ['b', 'a'].map((id) => ({ id, to: APPLIED, foot: 'Moved', mark: '' as const }));
    expect(ids(movedBoard(board, steps))).toEqual([[0], [33, 'a', 'b', 'c']]);
  });

  test('changes nothing where card or column is unknown', () => {
    expect(movedBoard(board, [{ id: 'z', to: APPLIED }])).toBe(board);
    expect(movedBoard(board, [{ id: 'a', to: 'z' }])).toBe(board);
  });
});
