import { listZonesLeft } from '@/db/effort/reads';
import { listRecord } from '@/db/record/reads';
import type { OwnScope } from '@/db/scope';
import { read } from '@/db/transaction';
import { daysLived } from '@/lib/effort/weeks';
import { type RecordAsked, recordAsked } from '@/lib/record/asked';
import { type AssembledRecord, assemble } from '@/lib/record/assemble';
import { addDays, dayIn } from '@/lib/time/days';

type Params = Parameters<typeof recordAsked>[0];

interface Answer {
  readonly asked: RecordAsked;
  readonly record: AssembledRecord;
  readonly locale: string;
  readonly today: string;
}

/** The record that an address asks for, for the page and the file alike. */
export async function askRecord(scope: OwnScope, params: Params): Promise<Answer> {
  const now = new Date();
  // Whose day it is comes with the session; a day either way is read, and left out again where it is not theirs.
  const near = recordAsked(params, dayIn('UTC', now));
  const { session, rows, left } = await read(scope, (tx) => ({
    rows: listRecord(tx, { from: addDays(near.from, -1), until: addDays(near.to, 1), kinds: near.kinds }),
    left: listZonesLeft(tx),
  }));
  const today = dayIn(session.timeZone, now);
  const asked = recordAsked(params, today);
  const dayOf = daysLived(session.timeZone, left);
  return { asked, record: assemble(asked.wrong ? [] : rows, asked, dayOf), locale: session.locale, today };
}
