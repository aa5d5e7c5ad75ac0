import { CSV_START, csvLine } from '../exports/csv';
import { type Line, lineInWords } from './words';

export const LOG_HEAD = CSV_START + csvLine(['When', 'Who', 'What', 'About']);

/** A line of the log for a spreadsheet. @param when as the seeker's clocks showed it, to the minute. */
export const lineOfLog = (
  line: Line & { readonly about: string },
  when: string,
  name: string | null,
): string =>
  csvLine([when.replace('T', ' '), line.coachName, lineInWords(line) ?? line.what, name ?? line.about]);
