import type { Found } from '@/db/list/reads';
import { salaryWords } from '@/lib/applications/fact-words';
import { listHref } from '@/lib/list/href';
import { COLUMN_WORDS, type Column, type ListView, SORTS, type Sort, USUAL } from '@/lib/list/rules';
import { tagLine } from '@/lib/tags/rules';
import type { Day } from '@/lib/time/days';
import type { Head, ListRow } from './rows';

interface Days {
  readonly dayOf: (moment: Date) => Day;
  readonly short: (day: Day) => string;
}

/** A row with its days in words, and only the cells of the columns that are shown. */
export function listRow(row: Found, columns: readonly Column[], { dayOf, short }: Days): ListRow {
  const moment = (at: string) => short(dayOf(new Date(at)));
  const cell: Record<Column, () => string | null> = {
    role: () => row.role,
    stage: () => `${row.stage}\n${moment(row.stageSince)}`,
    applied: () => row.appliedOn && short(row.appliedOn),
    next: () => [row.nextAction, row.nextActionOn && short(row.nextActionOn)].filter(Boolean).join(', '),
    changed: () => moment(row.updatedAt),
    pay: () => salaryWords(row),
    place: () => row.place,
    source: () => row.source,
    tags: () => tagLine(row.tags),
  };
  const { id, version, organisation, stageKind, outcome } = row;
  return { id, version, organisation, stageKind, outcome, cells: columns.map((one) => cell[one]() ?? '') };
}

/** The heads of the columns; those that the list can be ordered by lead there, and back again at the second press. */
export function listHeads(view: ListView, list?: string): Head[] {
  return (['organisation', ...view.columns] as const).map((column) => {
    const words = column === 'organisation' ? 'Organisation' : COLUMN_WORDS[column];
    const sort = SORTS.find((one) => one === column) as Sort | undefined;
    if (!sort) return { column, words };
    const isOn = view.sort === sort;
    const direction = isOn ? (view.direction === 'up' ? 'down' : 'up') : USUAL[sort];
    const href = listHref({ ...view, sort, direction, after: null, doneActId: null }, list);
    return {
      column,
      words,
      href,
      ...(isOn ? { sorted: view.direction === 'up' ? 'ascending' : 'descending' } : {}),
    } as Head;
  });
}
