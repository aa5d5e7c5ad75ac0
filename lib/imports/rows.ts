import type { WorkMode } from '@/lib/applications/rules';
import { nameKey } from '@/lib/organisations/names';
import { LONGEST_TAG, MOST_TAGS, tagsIn } from '@/lib/tags/rules';
import type { Day } from '@/lib/time/days';
import { type Convention, readDate } from './dates';
import { type Field, NO_NAME, NOT_KNOWN, NOTHING } from './rules';
import { readSalary, type Salary } from './salaries';
import { type Becomes, type Standing, standingOf } from './statuses';
import { readWorkMode } from './work-modes';

/** An application as a row gives it. */
export interface Incoming extends Salary {
  readonly organisation: string;
  readonly role: string;
  readonly place: string | null;
  readonly workMode: WorkMode | null;
  readonly tags: readonly string[];
  readonly source: string | null;
  readonly url: string | null;
  readonly salaryText: string | null;
  readonly appliedOn: Day | null;
  readonly lastUpdate: Day | null;
  readonly nextAction: string | null;
  readonly nextActionOn: Day | null;
  readonly notes: string;
  readonly standing: Standing;
}
export interface RowRead {
  /** Absent where organisation or role is missing. */
  readonly application?: Incoming;
  /** What can't be read, as sentences. */
  readonly troubles: readonly string[];
}

export interface Reader {
  readonly headings: readonly string[];
  readonly fields: readonly Field[];
  readonly convention: Convention | null;
  readonly becomes: (status: string) => Becomes;
}

const MOST_LINE = 200;
const MOST_LINK = 2_000;
const MOST_NOTES = 20_000;

/** Reads one row. A part that can't be read is left empty, said, and kept as text in the notes. */
export function readRow(reader: Reader, cells: readonly string[]): RowRead {
  const troubles: string[] = [];
  const aside: string[] = [];
  const notes: string[] = [];
  const first: Partial<Record<Field, { text: string; heading: string }>> = {};
  const keepAside = (heading: string, text: string) => aside.push(heading ? `${heading}: ${text}` : text);

  cells.forEach((cell, column) => {
    const text = cell.trim();
    const field = reader.fields[column];
    const heading = (reader.headings[column] ?? '').trim();
    if (!text || field === 'ignore') return;
    const isName = field === 'organisation' || field === 'role';
    // Of a status the person says what it becomes, whatever it is.
    if (field !== 'status' && (isName ? NO_NAME : NOTHING).test(text)) return;
    // "TBC" is no salary and no next step, but more than nothing.
    const isKnown = isName || field === 'status' || !NOT_KNOWN.test(text);
    if (field === 'notes') notes.push(text);
    // Of two columns that are said to be one thing, the second goes to the notes, as does what is nothing else.
    else if (!field || field === 'extra' || field === 'contact' || first[field] || !isKnown)
      keepAside(heading, text);
    else first[field] = { text, heading };
  });

  const unreadable = (field: Field, why: string) => {
    const { text = '', heading = '' } = first[field] ?? {};
    troubles.push(`${heading || 'A cell'}: “${shortened(text, 60)}” ${why}`);
    keepAside(heading, text);
    return null;
  };
  const line = (field: Field): string | null => {
    const text = first[field]?.text.replace(/\s+/g, ' ') ?? null;
    if (text === null || text.length <= MOST_LINE) return text;
    unreadable(field, `is longer than ${MOST_LINE} characters`);
    return shortened(text, MOST_LINE);
  };
  const day = (field: Field): Day | null => {
    const read = readDate(first[field]?.text ?? '', reader.convention);
    return 'day' in read ? read.day : unreadable(field, read.unreadable);
  };
  const link = (): string | null => {
    const text = first.url?.text;
    if (!text) return null;
    return webAddress(text) ?? unreadable('url', 'is not a web address');
  };

  const beyond = cells.slice(reader.headings.length).filter((cell) => cell.trim()).length;
  if (beyond > 0)
    troubles.push(`It has ${beyond} more ${beyond > 1 ? 'cells' : 'cell'} than there are headings`);
  if (cells.length < reader.headings.length) {
    troubles.push(`It has ${cells.length} of ${reader.headings.length} cells; the rest is taken as empty`);
  }
  const [organisation, role] = [line('organisation'), line('role')];
  const appliedOn = day('appliedOn');
  const lastUpdate = day('lastUpdate');
  const nextActionOn = day('nextActionOn');
  const url = link();
  const { mode: workMode, isAll } = readWorkMode(first.workMode?.text ?? '');
  if (first.workMode && !isAll) keepAside(first.workMode.heading, first.workMode.text);
  const [tags, others] = tagsOf(first.tags?.text ?? '');
  if (first.tags && others.length > 0) keepAside(first.tags.heading, others.join(', '));
  const rest = { place: line('place'), source: line('source'), nextAction: line('nextAction') };
  const salaryText = line('salary');

  const missing = [!hasLetters(organisation) && 'organisation', !hasLetters(role) && 'role'].filter(Boolean);
  if (missing.length > 0 || !organisation || !role) {
    return { troubles: [`It has no ${missing.join(' and no ')}`, ...troubles] };
  }
  const all = [...notes, ...aside].join('\n');
  if (all.length > MOST_NOTES)
    troubles.push('The notes are longer than 20,000 characters: their end is left out');
  return {
    troubles,
    application: {
      organisation,
      role,
      ...rest,
      workMode,
      tags,
      url,
      salaryText,
      ...readSalary(salaryText ?? ''),
      appliedOn,
      lastUpdate,
      nextActionOn,
      notes: shortened(all, MOST_NOTES),
      standing: standingOf(reader.becomes(first.status?.text ?? ''), appliedOn !== null),
    },
  };
}

const hasLetters = (text: string | null) => text !== null && nameKey(text) !== '';

/** The tags of a cell; those that are too long, or too many, beside. */
function tagsOf(text: string): [tags: string[], others: string[]] {
  const all = tagsIn(text);
  const tags = all.filter((tag) => [...tag].length <= LONGEST_TAG).slice(0, MOST_TAGS);
  return [tags, all.filter((tag) => !tags.includes(tag))];
}

/** Cut at a whole character. */
const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

function webAddress(text: string): string | null {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const isWeb =
    /^https?:\/\//i.test(full) && !/\s/.test(full) && /\.|localhost/.test(full) && URL.canParse(full);
  return isWeb && full.length <= MOST_LINK ? full : null;
}
