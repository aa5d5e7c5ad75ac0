import type { CsvCell } from '@/lib/exports/csv';
import type { Part } from '@/lib/feedback/record';
import type { Sheet } from './columns';
import type { SheetRow } from './lines';
import { sheetNamed } from './sheets';

/** Rows of one sheet that belong to a dossier: those at which one of the paths ends at its id. */
interface Section {
  readonly sheet: string;
  readonly by: readonly string[];
}
interface Dossier {
  /** The sections in the order in which they are told; the first has the one row that all of it is about. */
  readonly sections: readonly Section[];
  /** Headings that would say the same in every line of its text. */
  readonly untold: readonly string[];
}

const section = (sheet: string, ...by: string[]): Section => ({ sheet, by });

const EPISODE: Dossier = {
  sections: [
    section('noes', 'id'),
    section('after-noes', 'rejectionId'),
    section('feedback-requests', 'episode.rejectionId'),
    section('feedback', 'rejectionId', 'request.episode.rejectionId'),
    section('listening', 'feedback.rejectionId'),
    section('questions-back', 'feedback.rejectionId'),
    section('strengths', 'feedback.rejectionId'),
    section('concerns', 'feedback.rejectionId'),
    section('practice', 'concern.feedback.rejectionId'),
    section('practice-done', 'item.concern.feedback.rejectionId'),
    section('answers', 'episode.rejectionId'),
    section('evidence', 'response.episode.rejectionId'),
    section('letters', 'episode.rejectionId'),
    section('history', 'episode.rejectionId'),
  ],
  untold: ['Organisation', 'Role'],
};

const AT = 'application.organisationId';
const [MET, SAID, AFTER] = [`interview.${AT}`, `feedback.${AT}`, `episode.rejection.${AT}`];
const ORGANISATION: Dossier = {
  sections: [
    section('organisations', 'id'),
    section('applications', 'organisationId'),
    section('contacts', 'organisationId'),
    section('people-in-applications', AT),
    section('conversations', 'organisationId', AT),
    section('follow-ups', 'organisationId', AT),
    section('interviews', AT),
    section('adjustments', MET),
    section('plans-for-a-no', MET),
    section('ratings', MET),
    section('offers', AT),
    section('noes', AT),
    section('after-noes', 'rejection.application.organisationId'),
    section('feedback-requests', AFTER),
    section('feedback', AT),
    section('listening', SAID),
    section('questions-back', SAID),
    section('strengths', SAID),
    section('concerns', SAID),
    section('practice', `concern.${SAID}`, MET, AT),
    section('practice-done', MET, `item.concern.${SAID}`, `item.${MET}`, `item.${AT}`),
    section('answers', AFTER),
    section('evidence', `response.${AFTER}`),
    section('letters', AFTER),
    section('fit', 'organisationId'),
    section('sent-with', AT),
    section('adverts', AT),
    section('history', AT, 'organisationId', 'organisation.mergedIntoId'),
  ],
  untold: ['Organisation', 'With the organisation'],
};

/** Everything of one "no", or of one organisation, in one file. */
export const DOSSIERS = { episode: EPISODE, organisation: ORGANISATION } as const;
export type DossierKind = keyof typeof DOSSIERS;

/** What one section holds. */
export interface Told {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
}

/** Sections with something in them, as parts of one text. Ids are for programs, and are left out. */
export function dossierParts(kind: DossierKind, told: readonly Told[], zone: string): Part[] {
  return told.flatMap(({ sheet: name, rows }) => {
    const sheet = sheetNamed(name);
    if (!sheet || rows.length === 0) return [];
    const entries = rows.map((row) => ({
      lines: cellsOf(sheet, row, zone).flatMap(([heading, cell]) =>
        isTold(kind, heading) && cell !== false ? lineOf(heading, cell) : [],
      ),
    }));
    return [{ heading: sheet.title, entries }];
  });
}

/** The same as an object for programs: a row has the headings of its table's CSV. */
export const dossierObject = (kind: DossierKind, told: readonly Told[], at: Date, zone: string) => ({
  format: `onward-${kind}`,
  version: 1,
  exportedAt: at.toISOString(),
  timeZone: zone,
  tables: Object.fromEntries(
    told.flatMap(({ sheet: name, rows }) => {
      const sheet = sheetNamed(name);
      return sheet ? [[name, rows.map((row) => Object.fromEntries(cellsOf(sheet, row, zone)))]] : [];
    }),
  ),
});

/** What is written in a row, by heading; without its empty cells. */
const cellsOf = (sheet: Sheet, row: SheetRow, zone: string): [heading: string, cell: CsvCell][] =>
  sheet.columns.flatMap(({ heading, write }, n): [string, CsvCell][] => {
    const cell = write(row[n] ?? [], zone);
    return cell === null || cell === undefined || cell === '' ? [] : [[heading, cell]];
  });

const isTold = (kind: DossierKind, heading: string): boolean =>
  !/(^| )id$/i.test(heading) && !(DOSSIERS[kind].untold as readonly string[]).includes(heading);

/** A short cell stands beside its heading, a long one below it as it is. */
function lineOf(heading: string, cell: CsvCell): string[] {
  const text = cell === true ? 'Yes' : String(cell);
  return text.length > 80 || text.includes('\n') ? [`${heading}:`, text, ''] : [`${heading}: ${text}`];
}
