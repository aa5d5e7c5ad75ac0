import { MOST_BYTES, MOST_DEPTH, PROBLEM_CODES, type Problem, type ProblemCode } from '@/lib/exports/rules';
import { TABLE_WORDS } from '@/lib/exports/words';

const mb = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** What happened, and what to do. `{where}` is the place in the file. */
const SENTENCES: Record<ProblemCode, string> = {
  'no-file': 'No file came with that. Choose one, then press the button again.',
  empty: 'That file is empty. Look whether it is the right one, and choose it again.',
  'too-large': `That file is larger than ${mb(MOST_BYTES)}, and that is the most that can be brought back. Look whether it is the right one. Where it is, nothing in it is lost: it is JSON, and any program reads it.`,
  'too-often': 'Those were many files in a short time. Wait a quarter of an hour, then choose it again.',
  'under-way':
    'A file of yours is on its way already, perhaps in another window. Wait until that is done, then choose this one again.',
  busy: 'Others are bringing large files back just now. Choose it again in a few minutes.',
  'not-json':
    'That file can’t be read as JSON{where}. Choose the file as it was saved; where it was opened and saved in another program, take it away anew.',
  'cut-off': 'That file ends in the middle{where}: it was not saved whole. Choose a whole copy of it.',
  'not-an-export':
    'That is JSON, but not a file that was taken away from here. Choose the one called onward, with a day in its name. A list from elsewhere comes in under “Bring in a list”.',
  newer:
    'That file was made by a newer version than this one. Whoever runs this server can bring it up to date; then it comes in.',
  'too-deep': `That file has more than ${MOST_DEPTH} brackets within each other{where}. No file that is taken away here has.`,
  'row-too-large': 'That file holds one entry that is larger than any that can be kept{where}.',
  'too-many-rows': 'That file holds more than a million entries, and that is more than can be brought back.',
  'unknown-table': 'That file holds something that is not known here{where}. Was it changed by hand?',
  'table-twice': 'That file holds the same part twice{where}. Was it changed by hand?',
  'unknown-field': 'That file holds a field that is not known here{where}. Was it changed by hand?',
  'missing-field': 'In that file a field is missing{where}.',
  'wrong-value': 'In that file stands something that can’t be{where}.',
  'same-id': 'In that file two entries have the same number{where}.',
  dangling: 'In that file an entry belongs to another one that is not in it{where}.',
  'out-of-order':
    'In that file more than a hundred thousand entries stand before those they belong to{where}. In one that is taken away here they stand after them: was it changed by hand?',
  'in-a-ring': 'In that file entries lead to each other in a ring{where}.',
  'against-a-rule':
    'In that file an entry does not fit what it belongs to, or says two things at once{where}.',
};

/** Where the page with this problem is. */
export function addressOfProblem({ code, table, row, field }: Problem): string {
  const query = new URLSearchParams({ problem: code });
  if (table) query.set('table', table.slice(0, 100));
  if (row) query.set('row', String(row));
  if (field) query.set('field', field.slice(0, 100));
  return `/data/restore?${query}`;
}

/** What an address says is wrong; undefined where it says nothing that could be. */
export function problemOf(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): Problem | undefined {
  const one = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' ? value : undefined;
  };
  const code = PROBLEM_CODES.find((known) => known === one('problem'));
  const [table, row, field] = [one('table'), Number(one('row')), one('field')];
  return (
    code && {
      code,
      ...(table ? { table } : {}),
      ...(Number.isSafeInteger(row) && row > 0 ? { row } : {}),
      ...(field && /^[a-z0-9_]{1,60}$/.test(field) ? { field } : {}),
    }
  );
}

/** "In that file a field is missing (applications, entry 12, field role)." */
export function sentenceOf({ code, table, row, field }: Problem): string {
  const isKnown = table !== undefined && Object.hasOwn(TABLE_WORDS, table);
  const part = isKnown ? (table === 'person' ? 'your settings' : TABLE_WORDS[table]?.[1]) : undefined;
  const place = [part, row && `entry ${row.toLocaleString('en-GB')}`, field && `field ${field}`].filter(
    Boolean,
  );
  return SENTENCES[code].replace('{where}', place.length > 0 ? ` (${place.join(', ')})` : '');
}

/** Why a file can’t come in. Nothing was written. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  return (
    <p role="alert" className="notice stop">
      {sentenceOf(problem)} Nothing was written, and everything of yours is as it was.
    </p>
  );
}
