import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { WinKind } from '@/lib/wins/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { wins } from './tables';

export interface WinGiven {
  readonly kind: WinKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What it was about, as the page will say it: an organisation's name, an item's title. */
  readonly about: string;
  /** When, if not now. */
  readonly at?: string;
}

/** Keeps a win; the same one again is the same win. */
export async function keepWin(tx: Writing, win: WinGiven): Promise<void> {
  await tx.db
    .insert(wins)
    .values({ ownerId: tx.scope.owner, id: newId(), ...win })
    .onConflictDoNothing();
}

/** Takes a win back: only for an act that was undone. */
export async function takeWinBack(
  tx: Writing,
  win: Pick<WinGiven, 'kind' | 'subjectKind' | 'subjectId'>,
): Promise<void> {
  await tx.db
    .delete(wins)
    .where(
      owned(
        tx.scope,
        wins,
        and(
          eq(wins.kind, win.kind),
          eq(wins.subjectKind, win.subjectKind),
          eq(wins.subjectId, win.subjectId),
        ),
      ),
    );
}
