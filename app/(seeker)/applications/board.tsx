'use client';
import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Outcome } from '@/lib/applications/rules';
import type { Column, PackedColumn } from './board-columns';
import { BoardColumn } from './column';
import { MoveSheet, type Sheet } from './move-sheet';
import { cardOf, columnOf } from './moved-board';
import { StageSwitcher } from './stage-switcher';
import { Toast } from './toast';
import { unpacked } from './unpacked';
import { cardIdAt, type Hand, useHand } from './use-hand';
import { useMoves } from './use-moves';

/** The board. All of it is this one component, fed plain rows: a form or a component a card would triple its cost. */
export function Board({
  columns: given,
  stage: first,
  undoSeconds,
}: {
  columns: readonly PackedColumn[];
  stage?: string | undefined;
  undoSeconds: number;
}) {
  const { columns, isMoving, told, tell, failure, moveTo, undoMove } = useMoves(
    useMemo(() => unpacked(given), [given]),
  );
  const [stage, setStage] = useState(first);
  useInAddress(stage, isMoving);
  const [sheet, setSheet] = useState<Sheet>();
  const board = useRef<HTMLFieldSetElement>(null);
  const keepFocusOn = useFocusKept(board);

  const open = (id: string, closing?: Column) => {
    const [from, card] = [columnOf(columns, id), cardOf(columns, id)];
    if (from && card) setSheet({ id, organisation: card[1], from, closing });
  };
  const drop = (id: string, to: Column, by: Hand['by']) => {
    if (by === 'keys') keepFocusOn(id);
    if (to.kind === 'closed') open(id, to);
    else moveTo(id, to);
  };
  const choose = (to: Column, outcome?: Outcome) => {
    if (!sheet) return;
    if (to.kind === 'closed' && !outcome) return setSheet({ ...sheet, closing: to });
    setSheet(undefined);
    keepFocusOn(sheet.id);
    moveTo(sheet.id, to, outcome);
  };
  const undo = (made?: Parameters<typeof undoMove>[0]) => {
    if (made) keepFocusOn(made.id);
    undoMove(made);
  };
  const onClick = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    const isDots = event.target instanceof Element && event.target.classList.contains('dots');
    const id = isPlain && isDots && cardIdAt(event.target);
    if (!id) return;
    event.preventDefault();
    open(id);
  };
  const { hand, said, on } = useHand(columns, board, { drop, openMenu: open, undo });

  return (
    <>
      <StageSwitcher columns={columns} stage={stage} onSwitch={setStage} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked is a link, and its keys click it too */}
      <fieldset ref={board} className="board" aria-describedby="keys" onClick={onClick} {...on}>
        <legend className="sr">Board</legend>
        {columns.map((column) => (
          <BoardColumn
            key={column.id}
            column={column}
            isCurrent={column.id === stage}
            hand={hand}
            failure={failureIn(column)}
          />
        ))}
      </fieldset>
      <p id="keys" className="keys">
        <span>
          <kbd>Space</kbd> pick up
        </span>
        <span>
          <kbd>←</kbd> <kbd>→</kbd> move
        </span>
        <span>
          <kbd>M</kbd> move to…
        </span>
        <span>
          <kbd>Z</kbd> undo
        </span>
      </p>
      <MoveSheet sheet={sheet} columns={columns} onChoose={choose} onLeave={() => setSheet(undefined)} />
      <Toast told={told} tell={tell} seconds={undoSeconds} onUndo={undo} />
      <p className="sr" aria-live="assertive">
        {said}
      </p>
    </>
  );

  function failureIn(column: Column): string | undefined {
    const at = failure && (columnOf(columns, failure.id)?.id ?? failure.stageId);
    return at === column.id ? failure?.words : undefined;
  }
}

/**
 * Keeps the stage in sight in the address, so that a reload and Back find it. Never while a move is on its way: the
 * router drops an action that the address is changed under, and loads the whole page anew.
 */
function useInAddress(stage: string | undefined, isMoving: boolean) {
  const written = useRef(stage);
  useEffect(() => {
    if (isMoving || !stage || stage === written.current) return;
    written.current = stage;
    const address = new URL(location.href);
    address.searchParams.set('stage', stage);
    history.replaceState(null, '', address);
  }, [stage, isMoving]);
}

/**
 * A card that changes its column is drawn anew, and would lose the focus. Given a card's id, puts the focus back on it
 * whenever it was lost, until somebody points elsewhere; on a phone, where it left for another page, on the switcher.
 */
function useFocusKept(board: React.RefObject<HTMLElement | null>) {
  const kept = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (!kept.current || document.activeElement !== document.body) return;
    const link = board.current?.querySelector<HTMLElement>(`a[href="/applications/${kept.current}"]`);
    const current = document.querySelector<HTMLElement>('.sw [aria-current]');
    (link?.offsetParent ? link : current)?.focus();
  });
  return (id: string) => {
    kept.current = id;
    addEventListener('pointerdown', () => (kept.current = undefined), { once: true });
  };
}
