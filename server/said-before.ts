import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { firstAct } from '@/db/acts/writes';
import type { Database } from '@/db/client';
import { logNewRejection } from '@/db/rejections/writes';
import type { Writing } from '@/db/transaction';
import type { logNewInput } from '@/lib/rejections/input';
import { ownScope } from './scope';

type Sent = z.output<typeof logNewInput>;

/** A "no" that was said before there was an account, and is kept in it: plain data, as a door keeps it too. */
const beforeShape = z.object({
  act: z.object({ id: z.uuid(), kind: z.string(), sent: z.custom<Sent>((sent) => sent instanceof Object) }),
  rejectionId: z.uuid(),
});
export type Before = z.output<typeof beforeShape>;

/** Logs it. */
export const keepBefore = (tx: Writing, { act, rejectionId }: Before) =>
  logNewRejection(tx, { rejection: rejectionId, application: newId() }, act.sent);

/** The same in the transaction that makes or opens the account, where there is no session yet. @throws what refuses it. */
export async function keepFirst(
  db: Database,
  { id, timeZone }: { id: string; timeZone: string },
  before: unknown,
): Promise<void> {
  const said = beforeShape.parse(before);
  const scope = ownScope({ userId: id, secretHash: '' });
  await firstAct({ scope, db, person: { name: null, timeZone } }, said.act, (tx) => keepBefore(tx, said));
}
