/** A file waits as *waiting* until it is brought in or thrown away; a day later it is gone in any case. */
export const IMPORT_STATES = ['waiting', 'committed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What a file may weigh, and hold. A search of ten applications a day, for a year, fits. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;
/** Files that may wait at once; with one more the oldest goes. */
export const MOST_WAITING = 5;

/** Why a file can't even be looked at. */
export const PROBLEMS = [
  'no-file',
  'empty',
  'too-large',
  'spreadsheet',
  'not-text',
  'no-header',
  'no-rows',
  'too-many-rows',
  'too-many-columns',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a column can be. *extra* is kept as a line of the notes. */
export const FIELDS = [
  'organisation',
  'role',
  'place',
  'workMode',
  'status',
  'appliedOn',
  'lastUpdate',
  'url',
  'salary',
  'source',
  'contact',
  'tags',
  'notes',
  'nextAction',
  'nextActionOn',
  'extra',
  'ignore',
] as const;
export type Field = (typeof FIELDS)[number];

export const FIELD_WORDS: Record<Field, string> = {
  organisation: 'Organisation',
  role: 'Role',
  place: 'Place',
  workMode: 'On site, hybrid or remote',
  status: 'Status',
  appliedOn: 'Applied on',
  lastUpdate: 'Last update',
  url: 'Link',
  salary: 'Salary',
  source: 'Where you found it',
  contact: 'Contact (kept in the notes)',
  tags: 'Tags',
  notes: 'Notes',
  nextAction: 'Next action',
  nextActionOn: 'Day of the next action',
  extra: 'Something else: keep it in the notes',
  ignore: 'Leave this column out',
};

/** The columns that hold days. */
export const DATE_FIELDS: readonly Field[] = ['appliedOn', 'lastUpdate', 'nextActionOn'];

/** What people and programs write where there is nothing: in any column but those of a name and the status an empty cell. */
export const NOTHING = /^(|-+|–|—|\?|n\/?a|nan|none|null|nil|k\.?\s?a\.?)$/i;
/** The same of an organisation or a role, where "Nil" may well be its name. */
export const NO_NAME = /^(|-+|–|—|\?|n\/?a|nan|none|null)$/i;
/** What is said of something that is not known yet. Of an organisation it is what there is to call it by. */
export const NOT_KNOWN = /^(tbd|tbc|unknown)$/i;
