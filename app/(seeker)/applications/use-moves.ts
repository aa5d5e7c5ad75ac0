'use client';
import { useRouter } from 'next/navigation';
import { startTransition as startPart, useOptimistic, useRef, useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import type { FormState } from '@/lib/acts/form-state';
import { OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import { move, moveMany, undo } from './actions';
import type { Card, Column } from './board-columns';
import { columnOf, movedBoard, othersIn, placeOf, type Step } from './moved-board';

/** An act that was done, as far as it takes to take it back. */
export interface Made {
  readonly actId: string;
  readonly back: readonly Step[];
  /** Who, and what is said when it is back. */
  readonly about: string;
  readonly backWords: string;
}
/** Said at the bottom for a while; with `made`, it can be undone. */
export interface Told {
  readonly words: string;
  readonly made?: Made;
}
/** An act that did not happen, said in the column where its first card is. */
export interface Failure {
  readonly id: string;
  readonly stageId: string;
  readonly words: string;
}
export interface Target {
  readonly outcome?: Outcome | undefined;
  /** How many others stay above it; on top unless said. */
  readonly at?: number | undefined;
}
interface Named {
  readonly id: string;
  readonly organisation: string;
}
/** What the server made of it: what stands elsewhere now, and what it left, as it had been changed meanwhile. */
interface Answered {
  readonly moved: readonly { readonly id: string; readonly version: number }[];
  readonly stale: readonly Named[];
}
type Answer = FormState<Answered> | undefined;

/**
 * Moves cards at once and asks the server afterwards, one act after the other. What is refused goes back by itself, as
 * the board is then drawn from what the server last said, and a sentence says why.
 */
export function useMoves(given: readonly Column[]) {
  const [columns, show] = useOptimistic(given, movedBoard);
  const [told, tell] = useState<Told>();
  const [failure, setFailure] = useState<Failure>();
  const lastMade = useRef<Made>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  // A card moved twice in a row is sent with the version that its first move was answered with.
  const versions = useRef(new Map<string, number>());
  const router = useRouter();
  const [isMoving, startTransition] = useTransition();

  const send = (
    steps: readonly Step[],
    about: string,
    call: () => Promise<Answer>,
    done: (a: Answered) => void,
  ) => {
    const [first] = steps;
    if (!first) return;
    setFailure(undefined);
    const stageId = columnOf(columns, first.id)?.id ?? first.to;
    startTransition(async () => {
      show(steps);
      const sent = Promise.all([turn.current, drawn()])
        .then(call)
        .catch(() => undefined);
      turn.current = sent;
      const answer = await sent;
      if (answer?.value) {
        for (const { id, version } of answer.value.moved) versions.current.set(id, version);
        return done(answer.value);
      }
      setFailure({ id: first.id, stageId, words: `${about} ${reason(answer)}` });
      if (answer) startPart(() => router.refresh());
    });
  };
  const newest = ([id, , , version]: Card) => Math.max(version, versions.current.get(id) ?? 0);

  const moveTo = (ids: readonly string[], to: Column, { outcome, at }: Target = {}) => {
    const cards = columns.flatMap((column) => column.cards.filter(([id]) => ids.includes(id)));
    const [first] = cards;
    if (!first) return;
    const actId = newId();
    const one = cards.length === 1 ? first : undefined;
    const from = one && columnOf(columns, one[0]);
    const isPlaced = from?.id === to.id && !outcome;
    if (isPlaced && (at === undefined || at === placeOf(to, first[0]))) return;
    const said = isPlaced
      ? {}
      : { foot: outcome ? OUTCOME_WORDS[outcome] : 'Moved', mark: outcome ?? ('' as const) };
    // The last goes first, so that each lands on top of those that were below it.
    const steps = cards.toReversed().map(([id]) => ({ id, to: to.id, ...said, ...(at ? { at } : {}) }));
    const back = cards.map(([id, , , , foot, mark]): Step => {
      const column = columnOf(columns, id) as Column;
      return { id, to: column.id, foot, mark, at: placeOf(column, id) };
    });
    const who = one ? one[1] : `${cards.length} applications`;
    const words = isPlaced
      ? `${who} is now ${(at ?? 0) + 1} of ${to.n} in ${to.name}`
      : `Moved ${who} to ${to.name}`;
    const call = async (): Promise<Answer> => {
      const target = { actId, stageId: to.id, outcome: outcome ?? '' };
      if (!one) {
        const picked = cards.map((card) => `${card[0]}:${newest(card)}`).join();
        return moveMany(START, fields({ ...target, picked }));
      }
      const asked = { ...target, id: one[0], version: newest(one), ...neighbours(to, one[0], at) };
      const { value, ...state } = await move(START, fields(asked));
      return { ...state, ...(value ? { value: { moved: [value], stale: [] } } : {}) };
    };
    send(steps, `${who} ${one ? 'was' : 'were'} not moved.`, call, ({ moved, stale }) => {
      const backWords = one
        ? `${who} is back ${isPlaced ? 'where it was' : `in ${from?.name}`}`
        : `${moved.length} are back where they were`;
      const made = { actId, back, about: who, backWords };
      lastMade.current = made;
      tell({
        words: stale.length > 0 ? `Moved ${moved.length} to ${to.name}. ${leftWords(stale)}` : words,
        made,
      });
    });
  };

  const undoMove = (made = lastMade.current) => {
    if (!made) return;
    lastMade.current = undefined;
    tell(undefined);
    const call = async (): Promise<Answer> => {
      const { value, ...state } = await undo(START, fields({ actId: newId(), doneActId: made.actId }));
      return { ...state, ...(value ? { value: { moved: value.back, stale: value.stale } } : {}) };
    };
    send(made.back, `${made.about} could not be put back.`, call, ({ stale }) =>
      tell({ words: stale.length > 0 ? leftWords(stale) : made.backWords }),
    );
  };

  return { columns, isMoving, told, tell, failure, moveTo, undoMove };
}

const START = { values: {}, errors: {} };

/** What was pressed is drawn before it is packed and sent: browsers draw before they do what was put off. */
const drawn = () => new Promise((done) => setTimeout(done));

function fields(given: Record<string, string | number>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) form.set(name, String(value));
  return form;
}

/** The cards between which it goes; nothing where it goes on top of what may have changed meanwhile. */
function neighbours(to: Column, id: string, at: number | undefined): Record<string, string> {
  if (at === undefined) return {};
  const others = othersIn(to, id);
  return { afterId: others[at - 1]?.[0] ?? '', beforeId: others[at]?.[0] ?? '' };
}

function leftWords(stale: readonly Named[]): string {
  const names = stale.map(({ organisation }) => organisation);
  const listed =
    names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(', ');
  return names.length === 1
    ? `${listed} was changed in another window meanwhile, and stays where it stands.`
    : `${listed} were changed in another window meanwhile, and stay where they stand.`;
}

function reason(answer: Answer): string {
  if (!answer) return 'Onward could not be reached, and nothing was changed. Try again in a moment.';
  if (answer.code === 'stale') {
    return 'It was changed in another window meanwhile; the board shows where it stands now.';
  }
  return answer.message ?? '';
}
