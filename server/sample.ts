import { headers } from 'next/headers';
import { v7 as newId } from 'uuid';
import { endSessions } from '@/db/accounts/writes';
import { makeSample } from '@/db/samples/writes';
import { seedCast } from '@/db/seed/cast';
import { write } from '@/db/transaction';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { dayIn } from '@/lib/time/days';
import { addressOf, networkOf, tooMany } from './attempts';
import { leave } from './auth';
import { newCookie } from './cookie';
import { isSharedHere } from './entry';
import { ourCookies } from './jar';
import { ownScope } from './scope';
import { currentClaim, isSignedIn, keepSession } from './session';
import { signUpsAreOpen } from './sign-up';
import { setWhose } from './whose';

/** Says of the session beside it that it is a sample's, and until when, so that every page can without asking anybody. */
const MARK = 'onward.sample';
const NAME = 'Robin Hale';

/** A sample account with the cast, signed in at once. */
export async function beginSample(timeZone: string): Promise<Outcome<null>> {
  if (!signUpsAreOpen()) return refused('sign-ups-closed');
  const asked = await headers();
  const address = addressOf(asked);
  if (await tooMany(networkOf(address), address, 'sample')) return refused('too-many');
  const { value, claim } = newCookie(newId());
  const agent = asked.get('user-agent');
  const { until } = await makeSample({ claim, sessionId: newId(), agent, timeZone, name: NAME });
  await seedCast(ownScope(claim), dayIn(timeZone, new Date()));
  const end = new Date(until);
  await keepSession(value, end);
  await setWhose(claim.userId, await isSharedHere());
  (await ourCookies()).set(MARK, `${claim.userId}.${end.getTime()}`, { expires: end });
  return done(null);
}

/** The last moment of the sample that this browser is signed in to; undefined for anybody's own account. */
export async function sampleUntil(): Promise<Date | undefined> {
  const [userId, end] = ((await ourCookies()).get(MARK) ?? '').split('.');
  const claim = await currentClaim();
  return claim && claim.userId === userId && Number(end) ? new Date(Number(end)) : undefined;
}

/** Ends the caller's session, of a sample only; nobody can come back to it. */
export async function leaveSample(): Promise<void> {
  const claim = await currentClaim();
  if (!claim || !(await sampleUntil())) return;
  if (await isSignedIn())
    await write(ownScope(claim), { id: newId(), kind: 'sample.leave', sent: {} }, (tx) =>
      endSessions(tx, 'this'),
    );
  await leave();
  (await ourCookies()).drop(MARK);
}
