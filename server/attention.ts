import { listLinksGiven } from '@/db/attention/reads';
import type { OwnScope } from '@/db/scope';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { askClient } from './roster';
import { coachScope } from './scope';

/**
 * What each of a seeker's coaches is shown of them as a reason to turn to them: asked as that coach's roster asks, in the
 * coach's place, so that the seeker sees the same and sees it first. Two transactions a coach; people have one or two.
 */
export async function askAttention(scope: OwnScope) {
  const { session, links } = await read(scope, (tx) => ({ links: listLinksGiven(tx) }));
  const asked = await Promise.all(
    links.map(async ({ id, coachName, scopes }) => {
      const seen = await asTheySee(scope, id);
      return seen ? [{ linkId: id, coachName, seesActivity: scopes.includes('activity'), ...seen }] : [];
    }),
  );
  return { session, coaches: asked.flat() };
}
export type SeenByCoach = Awaited<ReturnType<typeof askAttention>>['coaches'][number];

/** Undefined where the link ended this moment. */
async function asTheySee({ claim }: OwnScope, linkId: string) {
  const scope = await coachScope(claim, linkId, { page: 'roster' }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not-found') return undefined;
    throw error;
  });
  if (!scope) return undefined;
  const { client, reader } = await askClient(scope);
  return client && { client, reader };
}
