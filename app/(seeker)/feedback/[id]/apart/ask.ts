import { findAround, listNeedsAround, listSaidAround, listSentAround } from '@/db/apart/reads';
import type { OwnScope } from '@/db/scope';
import { type Reading, read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { type Part, recordOf } from '@/lib/feedback/record';

/** What the page and its text are made of, in one read: the same rows, the same words. */
export async function askRecord(
  scope: OwnScope,
  id: string,
): Promise<{ parts: Part[]; organisation: string | null; isKept: boolean }> {
  const { session, ...rows } = await read(scope, (tx: Reading<OwnScope>) => ({
    around: findAround(tx, id),
    said: listSaidAround(tx, id),
    sent: listSentAround(tx, id),
    needs: listNeedsAround(tx, id),
  }));
  if (rows.said.length === 0) throw new AppError('not-found');
  const parts = recordOf(rows, { zone: session.timeZone, locale: session.locale });
  return {
    parts,
    organisation: rows.around?.organisation ?? null,
    isKept: rows.said.some(({ kept }) => kept.length > 0),
  };
}
