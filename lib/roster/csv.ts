import { CSV_START, csvLine } from '@/lib/exports/csv';
import { KIND_NAMES, OPEN_KINDS, type OpenKind } from './kinds';
import type { Progress } from './progress';

/** One client as a line of the file: whatever is not shared is null, and an empty cell. */
export interface ProgressLine {
  readonly name: string;
  readonly groups: readonly string[];
  readonly why: string;
  readonly stages: Partial<Record<OpenKind, number>> | null;
  readonly interview: string | null;
  readonly progress: Progress | null;
  readonly lastOn: string | null;
  readonly metOn: string | null;
  readonly appointment: string | null;
}

const HEADINGS = [
  'Client',
  'Groups',
  'Why now',
  ...OPEN_KINDS.map((kind) => KIND_NAMES[kind]),
  'Next interview',
  'Done of this week’s goals',
  'This week’s goals',
  'Last active',
  'Last met',
  'Next appointment',
];

/** Progress of clients as CSV, within what each of them shares. */
export const progressAsCsv = (lines: readonly ProgressLine[]): string =>
  CSV_START +
  [
    HEADINGS,
    ...lines.map((line) => [
      line.name,
      line.groups.join(', '),
      line.why,
      ...OPEN_KINDS.map((kind) => line.stages && (line.stages[kind] ?? 0)),
      line.interview,
      line.progress?.done,
      line.progress?.of,
      line.lastOn,
      line.metOn,
      line.appointment,
    ]),
  ]
    .map(csvLine)
    .join('');
