'use client';
import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
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

/** The one menu of the board: "Move to…", and how it ended. Number keys choose; leaving it changes nothing. */
export function MoveSheet({ sheet, columns, onChoose, onLeave }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useOpen(dialog, sheet);
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('li > *')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (/^[1-9]$/.test(event.key)) items[Number(event.key) - 1]?.click();
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at <= 0 ? -1 : at - 1)?.focus();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => event.target === dialog.current && onLeave();
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onClose={onLeave}
      onKeyDown={onKeyDown}
      onClick={onClick}
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

/** Opens the dialog over everything, and closes it: the browser keeps the focus in it and gives it back. */
function useOpen(dialog: RefObject<HTMLDialogElement | null>, sheet: Sheet | undefined) {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!sheet) return element.close();
    if (!element.open) element.showModal();
    // A second question takes the place of the first, and of whatever had the focus in it.
    if (!element.contains(document.activeElement)) element.querySelector<HTMLElement>('li > *')?.focus();
  }, [dialog, sheet]);
}
