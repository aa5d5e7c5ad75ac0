import type { Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import type { CoachScope } from '@/db/scope';
import type { Given } from '@/lib/coach-links/rules';
import { coachScope } from '@/server/scope';
import { aPerson, type Person } from './people';

/** A link as a seeker could have given it, in SQL: whatever is not said is nothing. @returns its id. */
export async function aLink(
  root: Sql,
  seeker: Pick<Person, 'id'>,
  coach: Pick<Person, 'id'>,
  { scopes = [], commentScopes = [], ended = false }: Partial<Given> & { ended?: boolean } = {},
): Promise<string> {
  const id = newId();
  await root`insert into coach_links (owner_id, id, coach_id, coach_name, organisation, client_name, scopes,
      comment_scopes, ended_at)
    values (${seeker.id}, ${id}, ${coach.id}, 'Ruth Adeyemi', 'Harbour Careers', 'Ann', ${[...scopes]},
      ${[...commentScopes]}, ${ended ? new Date() : null})`;
  return id;
}

/** A new coach, linked to a seeker, and the scope that the coach's pages would have. */
export async function aCoachOf(
  root: Sql,
  seeker: Pick<Person, 'id'>,
  given: Partial<Given> = {},
): Promise<{ coach: Person; linkId: string; scope: () => Promise<CoachScope> }> {
  const coach = await aPerson('coach');
  const linkId = await aLink(root, seeker, coach, given);
  return { coach, linkId, scope: () => coachScope(coach.scope.claim, linkId, { page: 'overview' }) };
}
