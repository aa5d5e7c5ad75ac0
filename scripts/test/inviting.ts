import { v7 as newId } from 'uuid';
import { acceptAsSeeker } from '@/db/acceptances/writes';
import { keepCoachProfile } from '@/db/coach-profiles/writes';
import { inviteAsCoach, inviteAsSeeker } from '@/db/invitations/writes';
import { write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import { type Given, PRESETS } from '@/lib/coach-links/rules';
import { anAct, aPerson, type Person } from './people';

/** A coach with a profile, and no clients yet. */
export async function aCoach(name = 'coach'): Promise<Person> {
  const coach = await aPerson(name);
  await write(coach.scope, anAct(), (tx) =>
    keepCoachProfile(tx, {
      version: 0,
      name: 'Ruth Adeyemi',
      organisation: 'Harbour Careers',
      confidentiality: 'It stays between us.',
    }),
  );
  return coach;
}

/** How an invitation differs from a link for whoever holds it, for a fortnight. */
export interface Differs {
  readonly email?: string | null;
  readonly days?: number;
  readonly places?: number;
  readonly groupId?: string;
  readonly tokenHash?: string;
}

/** A coach's invitation. @returns its id, and the hash that opens it. */
export async function anInvitationOf(
  coach: Person,
  { email = null, days = 14, places = 1, groupId, tokenHash = newId() }: Differs = {},
): Promise<{ id: string; tokenHash: string }> {
  const given = { id: newId(), tokenHash, email };
  const way = places > 1 || groupId ? 'code' : 'link';
  const made = await write(coach.scope, anAct(), (tx) =>
    inviteAsCoach(tx, [given], { way, days, places, ...(groupId ? { groupId } : {}) }),
  );
  if (!made.ok) throw new Error(`The invitation was refused: ${made.reason}`);
  return given;
}

/** A seeker's invitation to a coach, which says what is offered. */
export async function anOfferOf(
  seeker: Person,
  given: Given = PRESETS.practice,
  { email = null, days = 14 }: Differs = {},
): Promise<{ id: string; tokenHash: string }> {
  const made = { id: newId(), tokenHash: newId(), email };
  await write(seeker.scope, anAct(), (tx) => inviteAsSeeker(tx, made, { days, clientName: 'Ann', ...given }));
  return made;
}

/** A seeker takes up a coach's invitation. */
export const accepts = (
  seeker: Person,
  tokenHash: string,
  given: Given = PRESETS.practice,
): Promise<Outcome<{ linkId: string }>> =>
  write(seeker.scope, anAct(), (tx) => acceptAsSeeker(tx, { tokenHash, clientName: 'Ann', ...given }));
