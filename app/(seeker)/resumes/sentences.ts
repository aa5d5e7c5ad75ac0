import { MOST_TEXT, type ReadingTrouble } from '@/lib/documents/rules';
import { LEAST_KNOWN } from '@/lib/insights/rates';
import { decidedOf, type Fates, talkedInterval } from '@/lib/resumes/outcomes';
import {
  MOST_FILES,
  MOST_FILES_BYTES,
  MOST_PAGES,
  type ThereAs,
  type UploadProblem,
} from '@/lib/resumes/rules';

/** What happened to a file that was not kept, and what to do. */
export const PROBLEM_SENTENCES: Record<UploadProblem | 'too-long' | 'too-often' | 'no-room', string> = {
  'no-file': 'No file came with that. Choose one, then press the button again.',
  empty: 'That file is empty. Look whether it is the right one, and choose it again.',
  'too-large':
    'That file is larger than 5 MB, which is mostly pictures. Save it with smaller ones, or paste its text below.',
  'old-office':
    'That is a file of an older program (.doc or .rtf). Save it as PDF or as Word document (.docx), and choose that.',
  'other-zip':
    'That is no Word document inside: perhaps a spreadsheet, or several files packed into one. Choose the PDF or .docx itself.',
  'not-a-document':
    'That is neither a PDF nor a Word document inside, whatever its name says. Save it as one of them, or paste its text below.',
  damaged:
    'That file can’t be opened: it looks damaged, or part of it was lost on its way. Save it once more and choose it again, or paste its text below.',
  swells:
    'That file unpacks to far more than a resume could be, so it was not opened. Save it anew as PDF, or paste its text below.',
  'too-long': 'A name or role may have 120 characters. Shorten it, and choose the file again.',
  'too-often':
    'Many files came from you just now, and reading them is work that others wait for. Wait a quarter of an hour, then choose it again, or paste its text below.',
  'no-room': `Your files take all the room there is for them: ${MOST_FILES} files, or ${MOST_FILES_BYTES / 1_000_000} MB together. Remove a version that you no longer need, or paste the text below.`,
};

/** Why nothing could be read of a file that is kept. */
export const TROUBLE_SENTENCES: Record<ReadingTrouble, string> = {
  encrypted:
    'This file asks for a password, so its text could not be read. The file is kept as it is. To compare it, or to look for an advert’s words in it, paste its text.',
  scanned:
    'There is hardly any text in this file: its pages are pictures, as from a scanner. The file is kept as it is. Software that sorts applications may not read it either; paste its text to compare it here.',
  heavy:
    'Reading this file took more time or memory than there was for it, so its text was not read. The file is kept as it is. Read it again at another time, or paste its text to compare it here.',
  busy: 'Other files were being read when this one came, so its text was not read. The file is kept as it is. Read it again, or paste its text to compare it here.',
};

/** What became of a file that was there already. */
export const THERE_SENTENCES: Record<ThereAs, string> = {
  there: 'You have this very file already, and here it is, as you named it then. Nothing was added.',
  back: 'You have this very file already, as you named it then. It was put away, and is back in use now.',
  read: 'You have this very file already, as you named it then. Its text could be read this time.',
};

export interface AboutPages {
  readonly pages: number | null;
  readonly pagesRead: number | null;
  readonly isCut: boolean;
}

/** That only the first pages, or only the beginning of the text, were read, where there is more. */
export function pagesSentence({ pages, pagesRead, isCut }: AboutPages): string | undefined {
  const said = [
    pages && pagesRead && pages > pagesRead && `It has ${pages} pages; the first ${MOST_PAGES} were read.`,
    isCut &&
      `Only the first ${MOST_TEXT.toLocaleString('en-GB')} characters of its text are here; the file has more.`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : undefined;
}

/** What became of the applications that a version went with: counts, and from five decided ones what they could mean. */
export function outcomeSentences(fates: Fates): string[] {
  const { talked, waiting } = fates;
  const leftOut = fates['left-out'];
  const decided = decidedOf(fates);
  const went = decided + waiting + leftOut;
  if (went === 0) return ['Went nowhere yet.'];
  const parts = [
    decided > 0 && `${talked} of ${decided} that are decided came to a conversation`,
    waiting > 0 && `${waiting} still ${waiting === 1 ? 'waits' : 'wait'}`,
    leftOut > 0 &&
      `${leftOut} ${leftOut === 1 ? 'is' : 'are'} left out (withdrawn before an answer, cancelled, somebody already chosen, a reason that should not count, or a “no” whose stage is not known)`,
  ].filter(Boolean);
  return [
    `Went with ${went} ${went === 1 ? 'application' : 'applications'}: ${parts.join('; ')}.`,
    ...meaning(fates),
  ];
}

function meaning(fates: Fates): string[] {
  const decided = decidedOf(fates);
  const interval = talkedInterval(fates);
  if (!interval)
    return decided > 0 ? [`From ${LEAST_KNOWN} decided ones on, a range is shown beside the count.`] : [];
  const inHundred = (share: number) => Math.round(share * 100);
  return [
    `From ${decided} decided ones, anything between ${inHundred(interval.low)} and ${inHundred(interval.high)} in 100 fits (95 % range).`,
  ];
}

/** What the ranges of several versions say about each other. */
export const DIFFER_SENTENCES = {
  few: undefined,
  alike: 'The ranges of these versions overlap, so nothing here says that one does better than another.',
  apart:
    'Not all of these ranges overlap. One version may do better, or it went to other kinds of places; the figures can’t tell which.',
} as const;
