'use client';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { OUTCOME_COLOUR, StageMark } from '@/app/_parts/marks/marks';
import { Icon } from '@/components/icon';
import { MOVE_OUTCOMES, OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import type { Column } from './board-columns';

/** Which cards the sheet is about, and what it asks: where to, or, for a closed stage, how it ended. */
export interface Sheet {
  readonly ids: readonly string[];
  /** The organisation, or how many. */
  readonly about: string;
  /** Where it stands; for several there is no one place. */
  readonly from?: Column | undefined;
  readonly closing?: Column | undefined;
  /** The place in the closed stage, where it was let go at one. */
  readonly at?: number | undefined;
}

interface SheetProps {
  readonly sheet: Sheet | undefined;
  readonly columns: readonly Column[];
  readonly onChoose: (to: Column, outcome?: Outcome) => void;
  readonly onLeave: () => void;
}

/**
 * The one menu of the board: "Move to…", and how it ended. Number keys choose; leaving it changes nothing. It stands over the
 * page as a popover and keeps the focus by itself: to open a modal dialog, and to close it, a browser goes through the whole
 * board, which is felt on a phone.
 */
export function MoveSheet({ sheet, columns, onChoose, onLeave }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useOpen(dialog, sheet);
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = (which: string) => [...event.currentTarget.querySelectorAll<HTMLElement>(which)];
    const step = (which: string, by: 1 | -1) => {
      const ring = all(which).filter((one) => !one.matches(':disabled'));
      const at = ring.indexOf(document.activeElement as HTMLElement);
      ring.at(by === 1 ? (at + 1) % ring.length : Math.max(at, 0) - 1)?.focus();
    };
    if (/^[1-9]$/.test(event.key)) all('li > *')[Number(event.key) - 1]?.click();
    else if (event.key === 'ArrowDown') step('li > *', 1);
    else if (event.key === 'ArrowUp') step('li > *', -1);
    else if (event.key === 'Tab') step('a, button', event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      popover="manual"
      className="sheet"
      aria-modal="true"
      aria-labelledby="sheet-title"
      onKeyDown={onKeyDown}
      // It covers the page: a press beside what it shows leaves it, and reaches nothing beneath.
      onClick={(event) => event.target === event.currentTarget && onLeave()}
    >
      {sheet && (
        <div>
          <h2 id="sheet-title">{titleOf(sheet)}</h2>
          <ol>
            {sheet.closing ? (
              <Endings sheet={sheet} choose={(outcome) => onChoose(sheet.closing as Column, outcome)} />
            ) : (
              columns.map((column, n) => (
                <Choice
                  key={column.id}
                  n={n + 1}
                  isHere={column.id === sheet.from?.id && column.kind !== 'closed'}
                  onClick={() => onChoose(column)}
                >
                  <StageMark kind={column.kind} />
                  {column.name}
                </Choice>
              ))
            )}
            {!sheet.closing && sheet.from && <LogNo id={sheet.ids[0]} n={columns.length + 1} />}
          </ol>
          <button type="button" className="btn quiet full" onClick={onLeave}>
            {sheet.from ? `Leave it in ${sheet.from.name}` : 'Leave them where they are'}
          </button>
        </div>
      )}
    </dialog>
  );
}

function titleOf({ about, from, closing }: Sheet): string {
  if (!closing) return `Move ${about} to`;
  return from ? `How did it end with ${about}?` : `How did these ${about} end?`;
}

/** How a closed application ended. A "no" has a page of its own, as it is more than a move. */
function Endings({ sheet, choose }: { sheet: Sheet; choose: (outcome: Outcome) => void }) {
  return (
    <>
      {sheet.from && <LogNo id={sheet.ids[0]} n={1} />}
      {MOVE_OUTCOMES.map((outcome, n) => (
        <Choice key={outcome} n={n + (sheet.from ? 2 : 1)} onClick={() => choose(outcome)}>
          <Icon name={`out-${outcome}`} className={`mk ${OUTCOME_COLOUR[outcome]}`} />
          {OUTCOME_WORDS[outcome]}
        </Choice>
      ))}
    </>
  );
}

function LogNo({ id, n }: { id: string | undefined; n: number }) {
  return (
    <li>
      <a href={`/rejections/new?application=${id}`}>
        <Icon name="out-rejected" className="mk text-rejected" />
        Log a no
        <Key n={n} />
      </a>
    </li>
  );
}

/** Nine keys are numbers; a longer menu goes on without. */
const Key = ({ n }: { n: number }) => (n < 10 ? <kbd>{n}</kbd> : null);

interface ChoiceProps {
  readonly n: number;
  readonly isHere?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function Choice({ n, isHere = false, onClick, children }: ChoiceProps) {
  return (
    <li>
      <button type="button" disabled={isHere} onClick={onClick}>
        {children}
        {isHere && <span className="muted">(here)</span>}
        <Key n={n} />
      </button>
    </li>
  );
}

/** Opens it over everything with the focus in it, and gives the focus back where it came from. */
function useOpen(dialog: RefObject<HTMLDialogElement | null>, sheet: Sheet | undefined) {
  const from = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || (!sheet && !from.current)) return;
    if (!sheet) {
      // What had the focus in it is gone with what it asked; pressed beside that, the sheet itself may have it.
      const isLost = document.activeElement === document.body || element.contains(document.activeElement);
      if ('hidePopover' in element) element.hidePopover();
      else (element as HTMLDialogElement).close();
      if (isLost) (from.current as HTMLElement).focus();
      from.current = null;
      return;
    }
    if (!from.current) {
      from.current = document.activeElement ?? document.body;
      if ('showPopover' in element) element.showPopover();
      else (element as HTMLDialogElement).show();
    }
    // A second question takes the place of the first, and of whatever had the focus in it.
    if (!element.contains(document.activeElement))
      element.querySelector<HTMLElement>('li > :not(:disabled)')?.focus();
  }, [dialog, sheet]);
}
