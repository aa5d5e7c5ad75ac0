import type { Sheet } from './columns';
import { LOOP_SHEETS } from './loop';
import { PRACTICE_SHEETS } from './practice';
import { SEARCH_SHEETS } from './search';
import { TALK_SHEETS } from './talks';
import { WEEK_SHEETS } from './weeks';

/** The sheets as they are listed, each group under its heading. */
export const SHEET_GROUPS: readonly { readonly heading: string; readonly sheets: readonly Sheet[] }[] = [
  { heading: 'Your search', sheets: [...SEARCH_SHEETS, ...TALK_SHEETS] },
  { heading: 'After a “no”', sheets: LOOP_SHEETS },
  { heading: 'What you work on', sheets: PRACTICE_SHEETS },
  { heading: 'Your weeks', sheets: WEEK_SHEETS },
];

/** Every table of a seeker's that can be had as CSV. */
export const SHEETS: readonly Sheet[] = SHEET_GROUPS.flatMap(({ sheets }) => sheets);

const BY_NAME = new Map(SHEETS.map((sheet) => [sheet.name, sheet]));

/** The sheet of a file's name, `applications.csv`; undefined for any other. */
export const sheetOfFile = (file: string): Sheet | undefined =>
  BY_NAME.get(/^(.+)\.csv$/.exec(file)?.[1] ?? '');

/** The sheet of a name; undefined for any other. */
export const sheetNamed = (name: unknown): Sheet | undefined => BY_NAME.get(name as string);
