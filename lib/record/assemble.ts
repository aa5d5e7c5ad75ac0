import { CONVERSATION_KIND_WORDS, type ConversationKind } from '@/lib/conversations/rules';
import { INTERVIEW_KIND_WORDS, type InterviewKind } from '@/lib/interviews/rules';
import { PRACTICE_WORDS, type PracticeKind } from '@/lib/practice/rules';
import type { Day } from '@/lib/time/days';
import type { RecordAsked } from './asked';
import { MOST_LINES, MOST_READ, RECORD_KINDS, type RecordKind } from './rules';

/** One thing done, as it is kept: on a day, else at a moment (ISO 8601). */
export interface Recorded {
  readonly kind: RecordKind;
  readonly id: string;
  readonly on: Day | null;
  readonly at: string | null;
  /** Of interviews, conversations and practice: which kind of it; practice also 'rehearsal' and 'getting-ready'. */
  readonly detail: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly contact: string | null;
}

export interface RecordLine {
  readonly id: string;
  readonly day: Day;
  readonly kind: RecordKind;
  readonly what: string;
  /** Null where it was not chosen, or there is none. */
  readonly organisation: string | null;
  readonly contact: string | null;
}

export interface AssembledRecord {
  readonly lines: readonly RecordLine[];
  /** How many of each chosen kind there are between the days, shown or not. */
  readonly counts: readonly { readonly kind: RecordKind; readonly n: number }[];
  /** How many more there are than are shown; with `isCut` at least so many, and of `counts` the same. */
  readonly left: number;
  /** There were more than are read at once. */
  readonly isCut: boolean;
}

/**
 * What was done between two days, both included, the earliest first; the rehearsals of a day are one line. What was typed
 * in one's own words, felt or told by anybody is not among what it is made of.
 * @param dayOf the seeker's day of a moment; see `daysLived`.
 */
export function assemble(
  rows: readonly Recorded[],
  { from, to, kinds, withOrganisations, withContacts }: RecordAsked,
  dayOf: (at: string) => Day,
): AssembledRecord {
  const all = rows
    .flatMap((row) => {
      const day = row.on ?? (row.at && dayOf(row.at));
      return day && day >= from && day <= to && kinds.includes(row.kind) ? [{ row, day }] : [];
    })
    .toSorted((one, other) => compare(one.day, other.day) || compare(one.row.id, other.row.id));
  const told = together(all);
  const lines = told.slice(0, MOST_LINES).map(({ row, day, n }) => ({
    id: row.id,
    day,
    kind: row.kind,
    what: whatOf(row, n),
    organisation: withOrganisations ? row.organisation : null,
    contact: withContacts ? row.contact : null,
  }));
  const counts = RECORD_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ({
    kind,
    n: all.filter(({ row }) => row.kind === kind).length,
  }));
  return { lines, counts, left: told.length - lines.length, isCut: rows.length >= MOST_READ };
}

type OnDay = { readonly row: Recorded; readonly day: Day };

/** The rehearsals of each day as one, with how many they were. */
function together(all: readonly OnDay[]): (OnDay & { readonly n: number })[] {
  const said = new Map<Day, OnDay[]>();
  for (const one of all) if (isRehearsal(one)) said.set(one.day, [...(said.get(one.day) ?? []), one]);
  return all.flatMap((one) => {
    const its = isRehearsal(one) ? said.get(one.day) : [one];
    return its?.[0] === one ? [{ ...one, n: its.length }] : [];
  });
}

const isRehearsal = ({ row }: OnDay) => row.kind === 'practice' && row.detail === 'rehearsal';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What was done, in words that name nobody. */
function whatOf({ kind, detail, role }: Recorded, n: number): string {
  const about = role ? `: ${role}` : '';
  switch (kind) {
    case 'applications':
      return `Applied${about}`;
    case 'interviews':
      return `${INTERVIEW_KIND_WORDS[detail as InterviewKind] ?? 'Interview'}${about}`;
    case 'conversations':
      return `Spoke or wrote with a contact (${(CONVERSATION_KIND_WORDS[detail as ConversationKind] ?? 'some other way').toLowerCase()})`;
    case 'follow-ups':
      return detail === 'outreach' ? 'Reached out to an organisation' : 'Followed up';
    case 'practice':
      if (detail === 'getting-ready') return 'Got ready for an interview';
      if (detail === 'rehearsal')
        return n === 1 ? 'Rehearsed an interview answer' : `Rehearsed ${n} interview answers`;
      return `Practised: ${(PRACTICE_WORDS[detail as PracticeKind] ?? 'the search').toLowerCase()}`;
  }
}
