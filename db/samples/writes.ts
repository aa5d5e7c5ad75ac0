import { sql } from 'drizzle-orm';
import { SAMPLE_HOURS } from '@/lib/accounts/rules';
import { sessions, users } from '../accounts/tables';
import type { Claim } from '../scope';
import { layFirstStages } from '../stages/writes';
import { asStranger } from '../strangers';
import { layFirstThemes } from '../themes/writes';

export interface SampleGiven {
  readonly name: string;
  readonly timeZone: string;
  /** Of its one session, which ends with it: nobody can sign in to a sample again. */
  readonly claim: Claim;
  readonly sessionId: string;
  readonly agent: string | null;
}

/** A temporary account without an address or a password, signed in. @returns its last moment, in ISO. */
export async function makeSample({
  claim,
  sessionId,
  agent,
  ...person
}: SampleGiven): Promise<{ until: string }> {
  const id = claim.userId;
  return asStranger('read write', { verified: id }, async (db) => {
    const [made] = await db
      .insert(users)
      .values({ id, ...person, temporaryUntil: sql`now() + make_interval(hours => ${SAMPLE_HOURS}::int)` })
      .returning({ until: users.temporaryUntil });
    const until = made?.until as string;
    await Promise.all([
      layFirstStages(db, id),
      layFirstThemes(db, id),
      db
        .insert(sessions)
        .values({ userId: id, id: sessionId, secretHash: claim.secretHash, agent, expiresAt: until }),
    ]);
    return { until };
  });
}
