'use client';
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Outcome } from '@/lib/applications/rules';
import type { Column, PackedColumn } from './board-columns';
import { cardIdAt } from './board-places';
import { BoardColumn } from './column';
import { KeyHints } from './key-hints';
import { MoveSheet, type Sheet } from './move-sheet';
import { cardOf, columnOf } from './moved-board';
import { PicksBar } from './picks-bar';
import { StageSwitcher } from './stage-switcher';
import { Toast } from './toast';
import { unpacked } from './unpacked';
import { type Hand, useHand } from './use-hand';
import { useMore } from './use-more';
import { useMoves } from './use-moves';
import { usePicks } from './use-picks';

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
  const { picked, pick, stop } = usePicks();
  const board = useRef<HTMLFieldSetElement>(null);
  const keepFocusOn = useFocusKept(board);

  const open = (id: string, closing?: Column, at?: number) => {
    const [from, card] = [columnOf(columns, id), cardOf(columns, id)];
    if (from && card) setSheet({ ids: [id], about: card[1], from, closing, at });
  };
  const openMany = () => {
    const ids = columns.flatMap(({ cards }) => cards.flatMap(([id]) => (picked?.has(id) ? id : [])));
    if (ids.length === 1) return open(ids[0] as string);
    if (ids.length > 0) setSheet({ ids, about: `${ids.length}` });
  };
  const drop = (id: string, to: Column, at: number, by: Hand['by']) => {
    if (by === 'keys') keepFocusOn(id);
    if (to.kind === 'closed' && to !== columnOf(columns, id)) open(id, to, at);
    else moveTo([id], to, { at });
  };
  const choose = (to: Column, outcome?: Outcome) => {
    if (!sheet) return;
    if (to.kind === 'closed' && !outcome) return setSheet({ ...sheet, closing: to });
    setSheet(undefined);
    stop();
    if (sheet.ids[0]) keepFocusOn(sheet.ids[0]);
    moveTo(sheet.ids, to, { outcome, at: sheet.at });
  };
  const undo = (made?: Parameters<typeof undoMove>[0]) => {
    if (made?.back[0]) keepFocusOn(made.back[0].id);
    undoMove(made);
  };
  const turn = (by: 1 | -1) => {
    const next = columns[columns.findIndex(({ id }) => id === stage) + by];
    if (next) setStage(next.id);
  };
  const onClick = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
    const isDots = event.target instanceof Element && event.target.classList.contains('dots');
    const id = isPlain && isDots && cardIdAt(event.target);
    if (!id) return;
    event.preventDefault();
    open(id);
  };
  const { hand, said, on } = useHand(columns, board, {
    drop,
    openMenu: open,
    undo,
    turn,
    select: (id) => pick([id]),
    mayCarry: !picked,
  });
  useMore(board, columns, isMoving || hand !== undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!picked) return on.onKeyDown(event);
    if (event.key === 'Escape') stop();
    else if (event.key === 'm') openMany();
  };
  // What was ticked may have left the board meanwhile.
  const ticked =
    picked && columns.reduce((n, { cards }) => n + cards.filter(([id]) => picked.has(id)).length, 0);

  return (
    <>
      <StageSwitcher columns={columns} stage={stage} onSwitch={setStage} />
      <div className="under">
        <KeyHints />
        <PicksBar n={ticked} onSelect={() => pick([])} onMove={openMany} onDone={stop} />
      </div>
      <fieldset
        ref={board}
        className="board"
        aria-describedby="keys"
        onClick={onClick}
        onBlur={on.onBlur}
        onKeyDown={onKeyDown}
      >
        <legend className="sr">Board</legend>
        {columns.map((column) => (
          <BoardColumn
            key={column.id}
            column={column}
            isCurrent={column.id === stage}
            hand={handIn(column)}
            failure={failureIn(column)}
            picked={picked}
            onPick={pick}
          />
        ))}
      </fieldset>
      <MoveSheet sheet={sheet} columns={columns} onChoose={choose} onLeave={() => setSheet(undefined)} />
      <Toast told={told} tell={tell} seconds={undoSeconds} onUndo={undo} />
      <p className="sr" aria-live="assertive">
        {said}
      </p>
    </>
  );

  /** Only columns that show it are drawn anew as it goes. */
  function handIn(column: Column): Hand | undefined {
    return hand && (hand.over === column.id || columnOf(columns, hand.id) === column) ? hand : undefined;
  }
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
