import { OPEN_STATES } from '../requests/rules';
import type { Row } from './shape';

/** Fields in which no two rows of one seeker's may be alike. */
export interface OnlyOne {
  readonly fields: readonly string[];
  /** Whether two rows that leave a field empty are alike in it. */
  readonly emptyIsAlike?: boolean;
  /** Of which rows that is so; of all where it is not said. */
  readonly among?: (row: Row) => boolean;
}

/** What an index of the database asks of some rows only, by the index's name; a test knows each of them. */
export const AMONG_SOME: Readonly<Record<string, OnlyOne>> = {
  // Through which link it came is in no file; by whom is.
  assignments_once: { fields: ['author_name', 'kind', 'key'], among: ({ state }) => state === 'open' },
  programme_offers_once: { fields: ['author_name', 'programme_id', 'programme_version'] },
  client_groups_name: { fields: ['name_key'], among: ({ retired_at }) => retired_at === null },
  feedback_requests_one_open: {
    fields: ['episode_id'],
    among: ({ state }) => OPEN_STATES.some((open) => open === state),
  },
  letters_one_open: { fields: ['episode_id'], among: ({ sent_at }) => sent_at === null },
  practice_items_library_once: {
    fields: ['library_key', 'concern_id', 'interview_id', 'application_id', 'document_id'],
    emptyIsAlike: true,
    among: ({ library_key, archived_at }) => library_key !== null && archived_at === null,
  },
};

/** What the database lets be there twice and nobody would want twice: two columns of a board with one name. */
export const SAME_TO_PEOPLE: Readonly<Record<string, readonly OnlyOne[]>> = {
  stages: [{ fields: ['kind', 'name'] }],
};

/** What a row is found by under this rule, as text; undefined where the rule does not hold for it. */
export function keyOf(rule: OnlyOne, row: Row): string | undefined {
  if (rule.among && !rule.among(row)) return undefined;
  const values = rule.fields.map((field) => row[field]);
  if (!rule.emptyIsAlike && values.includes(null)) return undefined;
  return JSON.stringify(values);
}
