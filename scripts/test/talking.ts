import type { RosterScope } from '@/db/scope';
import type { CoachWriting } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import type { CoachAct } from '@/lib/coach-links/rules';
import { doAsCoach, rosterScope } from '@/server/scope';
import { anAct, type Person } from './people';

interface Coached {
  readonly coach: Person;
  readonly linkId: string;
}

/** An act of a coach's for a client, as their pages would do it. */
export const asCoach = <T>(
  { coach, linkId }: Coached,
  act: CoachAct,
  body: (tx: CoachWriting) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => doAsCoach(coach.scope.claim, { linkId, act }, anAct(), body);

/** All clients of somebody. */
export const rosterOf = ({ scope }: Person): RosterScope => rosterScope(scope.claim);
