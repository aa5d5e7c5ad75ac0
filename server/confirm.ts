import { headers } from 'next/headers';
import { v7 as newId } from 'uuid';
import { findProof } from '@/db/accounts/reads';
import type { OwnScope } from '@/db/scope';
import { findFactor } from '@/db/second-factors/reads';
import { useUp } from '@/db/second-factors/writes';
import { read, write } from '@/db/transaction';
import type { Code } from '@/lib/acts/app-error';
import { done, refused } from '@/lib/acts/outcome';
import { codeTyped } from '@/lib/second-factors/rules';
import { addressOf, forgive, tooMany } from './attempts';
import { passwordFits } from './passwords';
import { factorShown } from './second-factor';

/**
 * Whether it is really them who asks to change how one gets in: their password, or a code where there is a second
 * step. An account with neither (it comes in by a provider or a passkey) shows it by having come in within ten minutes.
 * @returns why not, or undefined.
 */
export async function confirmIsThem(scope: OwnScope, given: string): Promise<Code | undefined> {
  const { proof, factor } = await read(scope, (tx) => ({
    proof: findProof(tx),
    factor: findFactor(tx),
  }));
  const counting = factor?.confirmedAt ? factor : undefined;
  if (!proof?.passwordHash && !counting) return proof?.isFresh ? undefined : 'not-fresh';
  const typed = counting && codeTyped(given);
  // A code's tries are counted with those of signing in; a password's apart, as whoever tries here is in already.
  const kind = typed ? 'code' : 'confirm';
  const from = addressOf(await headers());
  if (await tooMany(scope.owner, from, kind)) return 'too-many';
  // Twelve letters may be a recovery code, and may be a password.
  const isRight =
    (typed && (await isUnused(scope, factorShown(scope.owner, counting, typed)))) ||
    (await passwordFits(proof?.passwordHash, given));
  if (!isRight) return 'wrong-proof';
  await forgive(scope.owner, from, kind);
  return undefined;
}

async function isUnused(scope: OwnScope, shown: ReturnType<typeof factorShown>): Promise<boolean> {
  if (!shown) return false;
  const used = await write(scope, { id: newId(), kind: 'code.use', sent: null }, async (tx) =>
    (await useUp(tx.db, scope.owner, shown)) ? done(null) : refused('wrong-proof'),
  );
  return used.ok;
}
