import {
  aliasedTable,
  and,
  asc,
  count,
  eq,
  getTableColumns,
  gt,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Many, Sheet, ToBin } from '@/lib/sheets/columns';
import { DOSSIERS, type DossierKind, type Told } from '@/lib/sheets/dossiers';
import type { SheetRow } from '@/lib/sheets/lines';
import { SHEETS, sheetNamed } from '@/lib/sheets/sheets';
import { applicationContacts, applications, applicationTags, postings } from '../applications/tables';
import { checkIns } from '../check-ins/tables';
import { clarifications } from '../clarifications/tables';
import type { Database } from '../client';
import { conversations } from '../conversations/tables';
import { applicationDocuments, documentFiles, documents } from '../documents/tables';
import { effortGoals, restDays } from '../effort/tables';
import { episodes } from '../episodes/tables';
import { events } from '../events/tables';
import { concerns, feedback, strengths } from '../feedback/tables';
import { followUps } from '../follow-ups/tables';
import { goalFits, goalLines, goals } from '../goals/tables';
import {
  adjustments,
  interviewContacts,
  interviewStories,
  interviews,
  setbackPlans,
} from '../interviews/tables';
import { letters } from '../letters/tables';
import { listenings } from '../listening/tables';
import { offers } from '../offers/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { practiceDone, practiceItems } from '../practice/tables';
import { questionMeetings, questionStories, questions } from '../questions/tables';
import { quietAnswers } from '../quiet/tables';
import { ratings } from '../ratings/tables';
import { rehearsalItems, rehearsalSchedules, rehearsals } from '../rehearsals/tables';
import { rejections } from '../rejections/tables';
import { feedbackRequests } from '../requests/tables';
import { responseEvidence, responses } from '../responses/tables';
import type { OwnScope } from '../scope';
import { storyStrengths, storyThemes } from '../showings/tables';
import { stages } from '../stages/tables';
import { stories } from '../stories/tables';
import { templates, templateVersions } from '../templates/tables';
import { themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { views } from '../views/tables';
import { wins } from '../wins/tables';

/** The tables that a sheet, or a column of one, may name. */
const TABLES: Readonly<Record<string, PgTable>> = {
  ...{ adjustments, applicationContacts, applicationDocuments, applications, applicationTags, checkIns },
  ...{ clarifications, concerns, contacts, conversations, documentFiles, documents, effortGoals, episodes },
  ...{ events, feedback, feedbackRequests, followUps, goalFits, goalLines, goals, interviewContacts },
  ...{ interviewStories, interviews, letters, listenings, offers, organisations, postings, practiceDone },
  ...{ practiceItems, questionMeetings, questionStories, questions, quietAnswers, ratings, rehearsalItems },
  ...{ rehearsalSchedules, rehearsals, rejections, responseEvidence, responses, restDays, setbackPlans },
  ...{ stages, stories, storyStrengths, storyThemes, strengths, templates, templateVersions, themes },
  ...{ views, wins },
};

/** Where a step of a path leads: `application` is the row that `applicationId` names. */
const LEADS: Readonly<Record<string, PgTable>> = {
  ...{ application: applications, organisation: organisations, contact: contacts, stage: stages },
  ...{ interview: interviews, rejection: rejections, episode: episodes, feedback, concern: concerns },
  ...{ theme: themes, strength: strengths, story: stories, document: documents, question: questions },
  ...{ item: practiceItems, response: responses, line: goalLines, template: templates },
  request: feedbackRequests,
};
/** Steps that lead to another row of the same table. */
const WITHIN = ['mergedInto', 'previous'];

/** One table of a query, with the tables that its paths lead to. */
interface Walk {
  readonly base: PgTable;
  readonly joins: { readonly table: PgTable; readonly on: SQL }[];
  /** The column at the end of a path, joining what lies on the way. */
  readonly at: (path: string) => AnyPgColumn;
}

function columnOf(table: PgTable, name: string): AnyPgColumn {
  const column = getTableColumns(table)[name];
  if (!column) throw new Error(`A sheet names the column ${name}, which its table does not have.`);
  return column as AnyPgColumn;
}

/** Each join carries the owner, as every key does, so that no path leads to somebody else's row. */
function walkFrom(base: PgTable, prefix: string): Walk {
  const joins: Walk['joins'] = [];
  const met = new Map<string, PgTable>();
  const at = (path: string): AnyPgColumn => {
    const steps = path.split('.');
    const name = steps.pop() as string;
    let [table, way] = [base, ''];
    for (const step of steps) {
      way += `.${step}`;
      const before = met.get(way);
      const target = WITHIN.includes(step) ? base : LEADS[step];
      if (!target) throw new Error(`A sheet names the step ${step}, which leads nowhere.`);
      const next = before ?? aliasedTable(target, `${prefix}${joins.length}`);
      if (!before) {
        const on = and(
          eq(columnOf(next, 'ownerId'), columnOf(table, 'ownerId')),
          eq(columnOf(next, 'id'), columnOf(table, `${step}Id`)),
        );
        joins.push({ table: next, on: on as SQL });
        met.set(way, next);
      }
      table = next;
    }
    return columnOf(table, name);
  };
  return { base, joins, at };
}

function tableNamed(name: string): PgTable {
  const table = TABLES[name];
  if (!table) throw new Error(`A sheet names the table ${name}, which is none.`);
  return table;
}

/** Rows about an application in the bin are out of sight with it. */
function inSight({ bin = [] }: { readonly bin?: ToBin }, walk: Walk): SQL | undefined {
  const ways = typeof bin === 'string' ? [bin] : bin;
  return and(...ways.map((way) => isNull(walk.at(way ? `${way}.deletedAt` : 'deletedAt'))));
}

/** What hangs on a row, as a JSON array in the order in which it was made; null for nothing. */
function hanging(db: Database, many: Many, base: PgTable): SQL {
  const { of, by, value } = many;
  const child = aliasedTable(tableNamed(of), 'hanging');
  const walk = walkFrom(child, 'h');
  const [written, seen] = [walk.at(value), inSight(many, walk)];
  const query = db
    .select({
      all: sql`json_agg(${written} order by ${columnOf(child, 'id')}) filter (where ${written} is not null)`,
    })
    .from(child)
    .$dynamic();
  for (const { table, on } of walk.joins) query.leftJoin(table, on);
  query.where(
    and(
      eq(columnOf(child, 'ownerId'), columnOf(base, 'ownerId')),
      eq(columnOf(child, by), columnOf(base, 'id')),
      seen,
    ),
  );
  return sql`(${query})`;
}

export interface SheetPage {
  readonly rows: SheetRow[];
  /** The id to go on after; undefined after the last row. */
  readonly next: string | undefined;
}

/** Rows that are read at once: their texts stay below a few megabytes. */
const AT_ONCE = 1_000;
const LONG_AT_ONCE = 250;

/**
 * A sheet's rows in the order of their ids, which is that of their making, from behind an id on. One walk along the
 * primary key. Empty for a name that no sheet has.
 */
export async function listSheetRows(
  tx: Reading<OwnScope>,
  asked: { readonly sheet: string; readonly after?: string } = { sheet: '' },
): Promise<SheetPage> {
  const sheet = sheetNamed(asked.sheet);
  if (!sheet) return { rows: [], next: undefined };
  const atOnce = sheet.isLong ? LONG_AT_ONCE : AT_ONCE;
  const found = await rowsOf(
    tx,
    sheet,
    (walk) => (asked.after ? gt(columnOf(walk.base, 'id'), asked.after) : undefined),
    atOnce,
  );
  const next = found.length < atOnce ? undefined : found.at(-1)?.id;
  return { rows: found.map(({ row }) => row), next };
}

/** Everything about one "no" or one organisation, by sheet. The first sheet is empty for an unknown id, and for others' alike. */
export async function listDossier(
  tx: Reading<OwnScope>,
  asked: { readonly of: DossierKind; readonly id: string },
): Promise<Told[]> {
  const sections = Object.hasOwn(DOSSIERS, asked?.of) ? DOSSIERS[asked.of].sections : [];
  return Promise.all(
    sections.map(async ({ sheet: name, by }) => {
      const sheet = sheetNamed(name) as Sheet;
      const found = await rowsOf(tx, sheet, (walk) => or(...by.map((path) => eq(walk.at(path), asked.id))));
      return { sheet: name, rows: found.map(({ row }) => row) };
    }),
  );
}

async function rowsOf(
  { scope, db }: Reading<OwnScope>,
  sheet: Sheet,
  which: (walk: Walk) => SQL | undefined,
  limit?: number,
): Promise<{ id: string; row: SheetRow }[]> {
  const walk = walkFrom(tableNamed(sheet.table), 'w');
  const id = columnOf(walk.base, 'id');
  // What several columns are made of is read and sent once.
  const read: (AnyPgColumn | SQL)[] = [];
  const placed = new Map<string, number>();
  const placeOf = (one: string | Many): number => {
    if (typeof one !== 'string') return read.push(hanging(db, one, walk.base)) - 1;
    const place = placed.get(one) ?? read.push(walk.at(one)) - 1;
    placed.set(one, place);
    return place;
  };
  const places = sheet.columns.map(({ from }) => from.map(placeOf));
  const [wanted, seen] = [which(walk), inSight(sheet, walk)];
  // One value a row, which the platform parses: the driver and Drizzle took ten times as long over thirty columns.
  const values = sql<unknown[]>`json_build_array(${sql.join(read, sql`, `)})`;
  const query = db
    .select({ values, id: sql<string>`${id}` })
    .from(walk.base)
    .$dynamic();
  for (const { table, on } of walk.joins) query.leftJoin(table, on);
  query.where(owned(scope, ownable(walk.base), wanted, seen)).orderBy(asc(id));
  if (limit) query.limit(limit);
  return (await query).map((found) => ({
    id: found.id,
    row: places.map((some) => some.map((place) => found.values[place])),
  }));
}

/** How many rows each sheet has, by its name. */
export async function countSheets({ scope, db }: Reading<OwnScope>): Promise<Record<string, number>> {
  const counts = SHEETS.map((sheet) => {
    const walk = walkFrom(tableNamed(sheet.table), 'w');
    const seen = inSight(sheet, walk);
    const query = db.select({ n: count() }).from(walk.base).$dynamic();
    for (const { table, on } of walk.joins) query.leftJoin(table, on);
    return sql`(${query.where(owned(scope, ownable(walk.base), seen))})::int as ${sql.identifier(sheet.name)}`;
  });
  const [row] = await db.execute<Record<string, number>>(sql`select ${sql.join(counts, sql`, `)}`);
  return { ...row };
}

const ownable = (table: PgTable) => ({ ownerId: columnOf(table, 'ownerId') });
