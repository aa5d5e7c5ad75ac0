import type { Convention } from './dates';
import { FIELDS, type Field, MOST_COLUMNS } from './rules';
import { type Becomes, isBecomes } from './statuses';

/** What a person corrected of what was recognised; kept with the file. */
export interface Mapping {
  /** By column, from 0. */
  readonly columns: Readonly<Record<number, Field>>;
  /** By the status as it stands in the file, trimmed. */
  readonly statuses: Readonly<Record<string, Becomes>>;
  readonly convention: Convention | null;
  /** What becomes of a row that has a part which can't be read. */
  readonly unreadable: 'keep' | 'leave';
  /** Lines of doubles that shall come in all the same. */
  readonly doubles: readonly number[];
}

export const NOTHING_CORRECTED: Mapping = {
  columns: {},
  statuses: {},
  convention: null,
  unreadable: 'keep',
  doubles: [],
};

/** No file shows more different statuses than this to choose for. */
export const MOST_STATUSES = 60;

/**
 * The mapping of a sent form: `column-0` and so on, `status-0` with its text in `was-0`, `dates`, `unreadable`, and
 * `double-12` for the double on line 12. What it doesn't know it passes over.
 */
export function mappingOf(sent: Readonly<Record<string, unknown>>): Mapping {
  const text = (name: string) => (typeof sent[name] === 'string' ? (sent[name] as string) : '');
  const columns = upTo(MOST_COLUMNS).flatMap((n) => {
    const field = FIELDS.find((one) => one === text(`column-${n}`));
    return field ? [[n, field] as const] : [];
  });
  const statuses = upTo(MOST_STATUSES).flatMap((n) => {
    const becomes = text(`status-${n}`);
    return isBecomes(becomes) ? [[text(`was-${n}`).trim(), becomes] as const] : [];
  });
  const dates = text('dates');
  return {
    columns: Object.fromEntries(columns),
    statuses: Object.fromEntries(statuses),
    convention: dates === 'day-first' || dates === 'month-first' ? dates : null,
    unreadable: text('unreadable') === 'leave' ? 'leave' : 'keep',
    doubles: Object.keys(sent).flatMap((name) => Number(/^double-(\d{1,7})$/.exec(name)?.[1] ?? []) || []),
  };
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
