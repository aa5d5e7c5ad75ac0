import { v7 as newId } from 'uuid';
import type { Outcome } from '@/lib/acts/outcome';
import { addDays, type Day } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { addApplication, standAt } from '../applications/writes';
import { logRejection } from '../rejections/writes';
import { firstStageOf, type Stage } from '../stages/reads';
import type { Writing } from '../transaction';
import type { Journey } from './journey';

/** Half past nine in the morning, some days before `today`; a minute ago, where that is still ahead. */
export const momentOf = (today: Day, daysAgo: number) =>
  new Date(Math.min(Date.parse(`${addDays(today, -daysAgo)}T09:30:00Z`), Date.now() - 60_000)).toISOString();

export interface Walker {
  readonly organisation: string;
  readonly role: string;
  readonly url?: string | null;
}

/**
 * Adds an application and takes it through its journey, by the product's own writes, each at its own time.
 * @returns its id, and the id of the "no" it ended with, if it did.
 */
export async function walk(tx: Writing, who: Walker, { steps, ending }: Journey, today: Day) {
  const id = newId();
  const [first, ...later] = steps;
  const stage = await stageOf(tx, first?.kind ?? 'saved');
  const at = momentOf(today, first?.daysAgo ?? 0);
  orThrow(await addApplication(tx, id, { url: null, ...who, stageId: stage.id, at }));
  let rejectionId: string | null = null;
  for (const step of later) {
    if (step.kind === 'closed' && ending === 'rejected')
      rejectionId = await logNo(tx, id, addDays(today, -step.daysAgo));
    else
      await move(
        tx,
        id,
        await stageOf(tx, step.kind),
        momentOf(today, step.daysAgo),
        step.kind === 'closed' ? ending : null,
      );
  }
  return { id, rejectionId };
}

async function move(
  tx: Writing,
  id: string,
  stage: Stage,
  at: string,
  outcome: Journey['ending'],
): Promise<void> {
  const before = await findApplication(tx, id);
  if (!before) throw new Error('The application that was just added is not there.');
  orThrow(await standAt(tx, before, before.version, { stage, outcome, since: at }, { kind: 'moved', at }));
}

async function logNo(tx: Writing, applicationId: string, on: Day): Promise<string> {
  const id = newId();
  const facts = {
    on,
    stageId: '',
    isFinalRound: false,
    toldHow: 'email',
    predetermined: false,
    reason: '',
  } as const;
  orThrow(await logRejection(tx, id, { ...facts, applicationId }));
  return id;
}

async function stageOf(tx: Writing, kind: Stage['kind']): Promise<Stage> {
  const stage = await firstStageOf(tx, kind);
  if (!stage) throw new Error(`The account has no stage of the kind ${kind}.`);
  return stage;
}

/** Seeds are made so that no rule refuses them: a refusal is a bug here. */
export function orThrow<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`A seeded write was refused: ${outcome.reason}`);
  return outcome.value;
}
