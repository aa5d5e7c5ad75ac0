import type { CheckLine } from '@/app/_parts/practice/check-lines';
import type { VersionCheck } from '@/db/checklist/reads';
import { libraryOf } from '@/lib/library/library';
import { groupOf } from '@/lib/practice/progress';
import { GROUP_WORDS, GROUPS_OF, type PracticeGroup, REPEAT_WORDS, standOf } from '@/lib/practice/rules';
import type { Day } from '@/lib/time/days';

/** A part of a version's checklist; `id` is `own` for what is one's own and in no group. */
export interface CheckGroup {
  readonly id: PracticeGroup | 'own';
  readonly name: string;
  readonly rows: readonly CheckLine[];
}

const LIBRARY = libraryOf('resume');
const KEYS = new Set(LIBRARY.map(({ key }) => key));

/**
 * Everything the library has about a resume, by group, each with its tick for this version where there is one; after it
 * what is one's own about this version, in its group or, where it has none, at the end.
 * @param today the seeker's day: what comes back is ticked until its next day.
 */
export function groupsOf(kept: readonly VersionCheck[], today: Day): CheckGroup[] {
  const own = kept.filter(({ libraryKey }) => !libraryKey || !KEYS.has(libraryKey));
  const ownLines = (group: PracticeGroup | null) =>
    own.filter((row) => groupIn(row) === group).map((row) => ownLine(row, today));
  const groups = GROUPS_OF.resume.map((group) => ({
    id: group,
    name: GROUP_WORDS[group],
    rows: [...linesOf(group, kept), ...ownLines(group)],
  }));
  return [...groups, { id: 'own' as const, name: 'My own', rows: ownLines(null) }].filter(
    ({ rows }) => rows.length > 0,
  );
}

const groupIn = (row: VersionCheck) => (row.kind === 'resume' ? groupOf(row) : null);

const linesOf = (group: PracticeGroup, kept: readonly VersionCheck[]): CheckLine[] =>
  LIBRARY.filter((item) => item.group === group).map(({ key, title, how, minutes }) => {
    const row = kept.find(({ libraryKey }) => libraryKey === key);
    const about = { key, libraryKey: key, title, how, minutes, because: null };
    return { ...about, itemId: row?.id ?? null, isOn: Boolean(row?.doneAt) };
  });

const ownLine = (row: VersionCheck, today: Day): CheckLine => ({
  key: row.id,
  itemId: row.id,
  libraryKey: null,
  title: row.title,
  how: null,
  because: row.repeat === 'none' ? null : REPEAT_WORDS[row.repeat],
  minutes: row.minutes,
  wasDueOn: row.dueOn,
  isOn: !['open', 'each-interview'].includes(standOf(row, today)),
});
