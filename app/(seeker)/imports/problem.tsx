import { MOST_COLUMNS, MOST_ROWS, type Problem } from '@/lib/imports/rules';

const rows = MOST_ROWS.toLocaleString('en-GB');

/** What happened, and what to do; the file itself is untouched in any case. */
const SENTENCES: Record<Problem, string> = {
  'no-file': 'No file came with that. Choose one, or paste your cells, then press the button again.',
  empty: 'That file is empty. Look whether it is the right one, and choose it again.',
  'too-large': 'That file is larger than 5 MB. Save only the sheet of your search as CSV, and choose that.',
  spreadsheet:
    'That is a spreadsheet program’s own file. Save it as CSV first (File, Save as or Download, CSV), and choose that file.',
  'not-text':
    'That file is not text, so there are no rows to read. Save your list as CSV (File, Save as), and choose that file.',
  'no-header':
    'The first line doesn’t look like headings. Put a name over each column, such as Company and Job title, and give it again.',
  'no-rows': 'There are headings, but no rows below them. Look whether all of it came along.',
  'too-many-rows': `That file has more than ${rows} rows. Save it as two files, and bring them in one after the other.`,
  'too-many-columns': `That file has more than ${MOST_COLUMNS} columns. Take out those that say nothing of a job, and choose it again.`,
};

/** Why a file can't be looked at. Nothing was brought in. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  return (
    <p role="alert" className="notice stop">
      {SENTENCES[problem]} Nothing was brought in.
    </p>
  );
}
