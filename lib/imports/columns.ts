import { nameKey } from '@/lib/organisations/names';
import type { Field } from './rules';

/**
 * The headings that trackers and people write, in English, German and French, as `nameKey` has them. Within a field
 * the surest word comes first: of two columns that could be the same thing, the surer is it.
 */
const WORDS: Record<Exclude<Field, 'extra'>, readonly string[]> = {
  organisation: list(
    'company|company name|organisation|organization|organisation name|organization name|employer|firm|unternehmen|firma|arbeitgeber|entreprise|societe|employeur',
  ),
  role: list(
    'job title|role|position|title|role title|position title|job|job name|vacancy|stelle|stellenbezeichnung|jobtitel|poste|intitule du poste',
  ),
  place: list('location|place|job location|city|where|ort|standort|lieu|ville'),
  workMode: list(
    'work mode|workplace type|workplace|work type|work arrangement|working model|remote|arbeitsmodell|teletravail',
  ),
  status: list('status|application status|current status|stage|state|outcome|result|stand|statut'),
  appliedOn: list(
    'date applied|applied date|applied on|applied at|application date|date of application|date submitted|submitted|date|applied|bewerbungsdatum|beworben am|datum|date de candidature|candidature',
  ),
  lastUpdate: list(
    'last update|last updated|date updated|updated at|updated|last activity|last contact|status date|response date|letzte anderung|aktualisiert|derniere mise a jour',
  ),
  url: list(
    'link|url|job url|job link|posting url|job posting url|application link|website url|posting|website|lien',
  ),
  salary: list('salary|salary range|pay|compensation|gehalt|salaire'),
  source: list(
    'source|job source|found on|found via|where found|method|platform|channel|job board|quelle|plateforme',
  ),
  contact: list('contact|contacts|contact name|contact person|recruiter|hiring manager|ansprechpartner'),
  tags: list('tags|labels|schlagworter|etiquettes'),
  notes: list('notes|note|comments|comment|remarks|feedback|notizen|bemerkungen|kommentar|remarques'),
  nextAction: list('next action|next step|next steps|follow up|to do|todo|nachster schritt'),
  nextActionOn: list(
    'next action at|next action date|next action on|next step date|follow up date|follow up on',
  ),
  ignore: list(
    // The second line: columns of our own file that say again, or another way, what is in its others.
    'index|id|no|nr|number|created|created at|date created|date added|' +
      'onward id|added on|left open on|name of the stage|salary from|salary to|salary currency|salary period',
  ),
};

function list(words: string) {
  return words.split('|');
}

/** A heading as it is compared: `JobTitle`, `job_title` and `Job title` are one. */
export const headingKey = (heading: string): string =>
  nameKey(heading.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '));

/**
 * What each column is, by its heading and, where a heading may mean two things, by what stands below it. Each field is
 * given once; what is not recognised is kept in the notes.
 * @param below the cells of one column.
 */
export function recogniseColumns(headings: readonly string[], below: (column: number) => string[]): Field[] {
  const keys = headings.map(headingKey);
  const fields: Field[] = keys.map((key, column) => (key === '' ? fieldOfNameless(below(column)) : 'extra'));
  for (const [field, words] of Object.entries(WORDS) as [Field, readonly string[]][]) {
    for (const column of field === 'ignore' ? every(keys, words) : first(keys, words, fields)) {
      fields[column] = field;
    }
  }
  return fields.map((field, column) => (isYesNo(keys[column] ?? '', below(column)) ? 'ignore' : field));
}

const fieldOfNameless = (cells: string[]): Field => (cells.some((cell) => cell.trim()) ? 'extra' : 'ignore');

const every = (keys: readonly string[], words: readonly string[]) =>
  keys.flatMap((key, column) => (words.includes(key) ? [column] : []));

function first(keys: readonly string[], words: readonly string[], fields: readonly Field[]): number[] {
  const columns = words.flatMap((word) => {
    const column = keys.findIndex((key, n) => key === word && fields[n] === 'extra');
    return column === -1 ? [] : [column];
  });
  return columns.slice(0, 1);
}

/** "Applied: Yes" says less than the status beside it, and is no date. */
function isYesNo(key: string, cells: string[]): boolean {
  const said = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    key === 'applied' && said.length > 0 && said.every((cell) => /^(yes|no|true|false|n\/a)$/i.test(cell))
  );
}

/** Whether a first line is headings at all: two of its words are known, and none of its cells is a figure or a link. */
export function looksLikeHeadings(cells: readonly string[], fields: readonly Field[]): boolean {
  const known = fields.filter((field) => field !== 'extra' && field !== 'ignore');
  if (cells.some((cell) => /^\s*(https?:|\d{1,4}[./-]\d|[£€$]\s?\d)/i.test(cell))) return false;
  return known.length > 1 || known.includes('organisation') || known.includes('role');
}
