'use client';
import { useRouter } from 'next/navigation';
import { startTransition as startPart, useOptimistic, useRef, useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import type { FormState } from '@/lib/acts/form-state';
import { OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import { move, undo } from './actions';
import type { Column } from './board-columns';
import { cardOf, columnOf, movedBoard, type Step } from './moved-board';

/** A move that was made, as far as it takes to take it back. */
interface Made {
  readonly actId: string;
  readonly id: string;
  readonly organisation: string;
  readonly back: Step;
  readonly backName: string;
}
/** Said at the bottom for a while; with `made`, it can be undone. */
export interface Told {
  readonly words: string;
  readonly made?: Made;
}
/** A move that did not happen, said in the column where its card is. */
export interface Failure {
  readonly id: string;
  readonly stageId: string;
  readonly words: string;
}
type Answer = FormState<{ version: number; eventId: string }>;

/**
 * Moves cards at once and asks the server afterwards, one after the other. What is refused goes back by itself, as
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

  const send = (step: Step, organisation: string, call: () => Promise<Answer>, done: (a: Answer) => void) => {
    setFailure(undefined);
    const stageId = columnOf(columns, step.id)?.id ?? step.to;
    startTransition(async () => {
      show(step);
      const sent = turn.current.then(call).catch(() => undefined);
      turn.current = sent;
      const answer = await sent;
      if (answer?.value) {
        versions.current.set(step.id, answer.value.version);
        return done(answer);
      }
      setFailure({ id: step.id, stageId, words: `${organisation} was not moved. ${reason(answer)}` });
      if (answer) startPart(() => router.refresh());
    });
  };

  const moveTo = (id: string, to: Column, outcome?: Outcome) => {
    const from = columnOf(columns, id);
    const card = cardOf(columns, id);
    if (!from || !card || (from.id === to.id && !outcome)) return;
    const [, organisation, , version, foot, mark] = card;
    const step: Step = {
      id,
      to: to.id,
      foot: outcome ? OUTCOME_WORDS[outcome] : 'Moved',
      mark: outcome ?? '',
    };
    const back: Step = { id, to: from.id, foot, mark, at: from.cards.indexOf(card) };
    const actId = newId();
    const call = () => {
      const newest = Math.max(version, versions.current.get(id) ?? 0);
      return move(START, fields({ actId, id, version: newest, stageId: to.id, outcome: outcome ?? '' }));
    };
    send(step, organisation, call as () => Promise<Answer>, () => {
      const made = { actId, id, organisation, back, backName: from.name };
      lastMade.current = made;
      tell({ words: `Moved ${organisation} to ${to.name}`, made });
    });
  };

  const undoMove = (made = lastMade.current) => {
    if (!made) return;
    lastMade.current = undefined;
    tell(undefined);
    const call = async () => {
      const { value, ...state } = await undo(START, fields({ doneActId: made.actId }));
      return { ...state, ...(value?.back[0] ? { value: value.back[0] } : {}) };
    };
    send(made.back, made.organisation, call, () =>
      tell({ words: `${made.organisation} is back in ${made.backName}` }),
    );
  };

  return { columns, isMoving, told, tell, failure, moveTo, undoMove };
}

const START = { values: {}, errors: {} };

function fields(given: Record<string, string | number>): FormData {
  const form = new FormData();
  form.set('actId', newId());
  // Its own, where it can be undone by it.
  for (const [name, value] of Object.entries(given)) form.set(name, String(value));
  return form;
}

function reason(answer: Answer | undefined): string {
  if (!answer) return 'Onward could not be reached, and nothing was changed. Try again in a moment.';
  if (answer.code === 'stale') {
    return 'It was changed in another window meanwhile; the board shows where it stands now.';
  }
  return answer.message ?? '';
}
