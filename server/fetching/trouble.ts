import type { Code } from '@/lib/acts/app-error';

/** Why a page could not be fetched, each with a sentence of its own (server/sentences.ts). */
export type FetchTrouble = Extract<
  Code,
  | 'link-unfit'
  | 'link-internal'
  | 'page-unreachable'
  | 'page-gone'
  | 'page-closed'
  | 'page-slow'
  | 'page-large'
  | 'page-no-text'
>;

/** Thrown inside fetching only; `fetchPage` turns it into a value. */
export class Trouble extends Error {
  constructor(
    readonly code: FetchTrouble,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Trouble';
  }
}
