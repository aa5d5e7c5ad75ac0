import { Secret, TOTP } from 'otpauth';
import type { Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import { beginFactor, confirmFactor } from '@/db/second-factors/writes';
import { write } from '@/db/transaction';
import { newRecoveryCodes, newSealedSecret, secretToShow } from '@/server/second-factor';
import { anAct, type Person } from './people';

/** An authenticator app: the code of a secret, so many seconds from now. */
export const codeOf = (secret: string, seconds = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
    timestamp: Date.now() + seconds * 1000,
  });

/** Gives somebody a second step that counts. @returns its secret and the recovery codes. */
export async function withSecondStep({
  id,
  email,
  scope,
}: Person): Promise<{ secret: string; codes: string[] }> {
  const sealedSecret = newSealedSecret();
  const factor = newId();
  const { codes, codeHashes } = newRecoveryCodes(id);
  await write(scope, anAct(), (tx) => beginFactor(tx, { id: factor, sealedSecret }));
  await write(scope, anAct(), (tx) => confirmFactor(tx, { id: factor, step: 0, codeHashes }));
  return { secret: secretToShow(sealedSecret, email).text, codes };
}

/** Forgets tries of every account, so that one test's do not count in another. */
export const forgetTries = (root: Sql) => root`delete from attempts`;
