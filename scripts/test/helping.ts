import type { Sql } from 'postgres';
import type { CoachWriting } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import type { CoachAct } from '@/lib/coach-links/rules';
import { doAsCoach } from '@/server/scope';
import { anAct, type Person } from './people';

/** Everything that a link can give with comments. */
export const ALL = {
  scopes: ['activity', 'pipeline', 'feedback', 'practice', 'insights'],
  commentScopes: ['pipeline', 'feedback', 'practice'],
};

/** One act of a coach's through a link. */
export const coachDoes = <T>(
  coach: Person,
  linkId: string,
  act: CoachAct,
  body: (tx: CoachWriting) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => doAsCoach(coach.scope.claim, { linkId, act }, anAct(), body);

/** Raw SQL as the app's role with this viewer, all of it undone again: what the policies alone let through. */
export async function rawAs<T>(
  app: Sql,
  viewerId: string | null,
  body: (tx: Sql) => Promise<T>,
): Promise<T | 'refused'> {
  const undo = new Error('undone');
  let answer: T | 'refused' = 'refused';
  await app
    .begin(async (tx) => {
      await tx`select set_config('app.viewer', ${viewerId ?? ''}, true)`;
      answer = await body(tx as unknown as Sql);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error === undo) return;
      // What a policy refuses, and nothing else.
      if ((error as { code?: string }).code !== '42501') throw error;
      answer = 'refused';
    });
  return answer;
}
