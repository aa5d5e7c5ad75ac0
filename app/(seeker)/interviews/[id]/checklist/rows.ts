import type { CheckLine } from '@/app/_parts/practice/check-lines';
import type { CheckKept } from '@/db/practice/reads';
import { libraryItem } from '@/lib/library/library';
import {
  becauseInWords,
  type Check,
  type InterviewAhead,
  PHASES,
  type Phase,
} from '@/lib/practice/before-interview';

export const PHASE_WORDS: Record<Phase, string> = {
  before: 'Before',
  during: 'While it goes on',
  after: 'Afterwards',
};

/**
 * The lines of each phase: what was chosen, with its tick where there is one, and after it what the seeker added or has
 * ticked before the interview changed its kind.
 */
export function phasesOf(
  checks: Record<Phase, readonly Check[]>,
  kept: readonly CheckKept[],
  ahead: InterviewAhead,
): Record<Phase, readonly CheckLine[]> {
  const chosen = new Set(PHASES.flatMap((phase) => checks[phase].map(({ item }) => item.key)));
  const own = kept.filter(({ libraryKey }) => !libraryKey || !chosen.has(libraryKey));
  const linesOf = (phase: Phase): CheckLine[] => [
    ...checks[phase].map(({ item, because }) => {
      // Ticked for this one before it was one for each: the row that has the tick.
      const rows = kept.filter(({ libraryKey }) => libraryKey === item.key);
      const row = rows.find(({ doneAt }) => doneAt) ?? rows[0];
      return {
        key: item.key,
        itemId: row?.id ?? null,
        libraryKey: item.key,
        title: item.title,
        how: item.how,
        because: becauseInWords(because, ahead),
        minutes: item.minutes,
        isOn: Boolean(row?.doneAt),
      };
    }),
    ...own.filter((row) => phaseOf(row) === phase).map(lineOf),
  ];
  return { before: linesOf('before'), during: linesOf('during'), after: linesOf('after') };
}

const phaseOf = ({ libraryKey }: CheckKept): Phase =>
  PHASES.find((phase) => phase === libraryItem(libraryKey)?.group) ?? 'before';

const lineOf = (row: CheckKept): CheckLine => ({
  key: row.id,
  itemId: row.id,
  libraryKey: null,
  title: row.title,
  how: libraryItem(row.libraryKey)?.how ?? null,
  because: row.isForEach ? 'You do this before each interview' : null,
  minutes: row.minutes,
  isOn: Boolean(row.doneAt),
});
