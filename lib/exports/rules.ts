/** What an export says it is, and the version that this program writes. */
export const FORMAT = 'onward-export';
export const VERSION = 1;

/** Stands for the account itself wherever a row names it, so that a file fits any account. */
export const MYSELF = '00000000-0000-0000-0000-000000000000';

/** Bytes of a file that is brought back. A hundred megabytes of resumes are 134 in here, and the rest is text; an export has no bound. */
export const MOST_BYTES = 190_000_000;
/** Bytes of one row: the largest file that is kept, as base64, and a long text beside it. */
export const MOST_ROW_BYTES = 10_000_000;
/** Bytes of one value beside the tables, and of a name. */
export const MOST_HEAD_BYTES = 100_000;
/** References at one moment to rows that did not come yet. In what this program writes they come before. */
export const MOST_AHEAD = 100_000;
/** Rows of all tables together. */
export const MOST_ROWS = 1_000_000;
/** Applications that search finds at once when they come back; a job makes up for the rest. */
export const MOST_INDEXED = 1000;
/** Braces within braces of one row. What this program writes has four at most. */
export const MOST_DEPTH = 20;

/** Why a file can't come in. */
export const PROBLEM_CODES = [
  'no-file',
  'empty',
  'too-large',
  'too-often',
  'under-way',
  'busy',
  'not-json',
  'cut-off',
  'not-an-export',
  'newer',
  'too-deep',
  'row-too-large',
  'too-many-rows',
  'unknown-table',
  'table-twice',
  'unknown-field',
  'missing-field',
  'wrong-value',
  'same-id',
  'dangling',
  'out-of-order',
  'in-a-ring',
  'against-a-rule',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong, and where: `row` counts from 1 within its table. */
export interface Problem {
  readonly code: ProblemCode;
  readonly table?: string;
  readonly row?: number;
  readonly field?: string;
}

/** Carries a problem out of the reading of a file. */
export class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Unreadable';
  }
}

/** Of one table: rows that come in, that are there and say the same, and that are there and say something else. */
export interface TableCount {
  readonly table: string;
  readonly comesIn: number;
  readonly isThere: number;
  readonly differs: number;
}

/** What bringing a file back would do, or did. */
export interface RestoreCounts {
  /** Nothing was there but what every account begins with: ids are kept, and settings come along. */
  readonly intoEmpty: boolean;
  readonly tables: readonly TableCount[];
  /** Organisations that were open here, and of which the file says that they asked not to be contacted. */
  readonly closed?: readonly string[];
}

/** The name that an export is saved under. */
export const fileNameOf = (day: string): string => `onward-${day}.json`;
