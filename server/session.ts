import { cookies } from 'next/headers';
import type { Claim, OwnScope } from '@/db/scope';
import { AppError } from '@/lib/acts/app-error';
import { COOKIE, claimOf } from './cookie';
import { ownScope } from './scope';

/** Who the request's cookie says it is; the database decides when the claim's scope is used. */
export const currentClaim = async (): Promise<Claim | null> => claimOf((await cookies()).get(COOKIE)?.value);

/** The caller's own scope. @throws AppError 'signed-out' when there is no cookie of ours. */
export async function currentScope(): Promise<OwnScope> {
  const claim = await currentClaim();
  if (!claim) throw new AppError('signed-out');
  return ownScope(claim);
}
