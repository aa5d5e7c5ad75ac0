import { is, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { type AnyPgColumn, getTableConfig, PgArray, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import { AMONG_SOME, type OnlyOne, SAME_TO_PEOPLE } from '@/lib/exports/only-one';
import type { ColumnKind, ColumnShape, TableShape } from '@/lib/exports/shape';
import { accessLog } from './access-log/tables';
import { acts } from './acts/tables';
import { applicationContacts, applications, applicationTags, postings } from './applications/tables';
import { assignments } from './assignments/tables';
import { attentionAnswers } from './attention/tables';
import { checkIns } from './check-ins/tables';
import { clarifications } from './clarifications/tables';
import { clientGroups } from './client-groups/tables';
import { coachProfiles } from './coach-profiles/tables';
import { comments } from './comments/tables';
import { conversations } from './conversations/tables';
import { applicationDocuments, documentFiles, documents } from './documents/tables';
import { effortGoals, restDays, zonesLeft } from './effort/tables';
import { episodes } from './episodes/tables';
import { events } from './events/tables';
import { concerns, feedback, strengths } from './feedback/tables';
import { followUps } from './follow-ups/tables';
import { goalFits, goalLines, goals } from './goals/tables';
import {
  adjustments,
  interviewContacts,
  interviewStories,
  interviews,
  setbackPlans,
} from './interviews/tables';
import { letters } from './letters/tables';
import { listenings } from './listening/tables';
import { meetings } from './meetings/tables';
import { offers } from './offers/tables';
import { contacts, organisations } from './organisations/tables';
import { practiceDone, practiceItems } from './practice/tables';
import { programmeOffers, programmes } from './programmes/tables';
import { proposals } from './proposals/tables';
import { questionMeetings, questionStories, questions } from './questions/tables';
import { quietAnswers } from './quiet/tables';
import { ratings } from './ratings/tables';
import { rehearsalItems, rehearsalSchedules, rehearsals } from './rehearsals/tables';
import { rejections } from './rejections/tables';
import { feedbackRequests } from './requests/tables';
import { responseEvidence, responses } from './responses/tables';
import { roleKindCorrections } from './role-kinds/tables';
import { sharedNotes } from './shared-notes/tables';
import { storyStrengths, storyThemes } from './showings/tables';
import { shown, shownLooks } from './shown/tables';
import { stages } from './stages/tables';
import { stories } from './stories/tables';
import { supporterLinks } from './supporters/tables';
import { templates, templateVersions } from './templates/tables';
import { themes } from './themes/tables';
import { views } from './views/tables';
import { wins } from './wins/tables';
import { workingNotes } from './working-notes/tables';

/** A table of a seeker's. */
type OwnedTable = PgTable & { ownerId: AnyPgColumn; id: AnyPgColumn };

/**
 * Everything that is taken away and brought back, in the order of an export: what a row refers to comes before it, and
 * what holds ids without a key comes last. A test finds every table with an owner and wants it here or in `LEFT_OUT`.
 */
const TAKEN: readonly OwnedTable[] = [
  acts,
  stages,
  themes,
  organisations,
  contacts,
  documents,
  documentFiles,
  goals,
  goalLines,
  applications,
  applicationTags,
  postings,
  applicationContacts,
  applicationDocuments,
  goalFits,
  conversations,
  followUps,
  interviews,
  interviewContacts,
  adjustments,
  setbackPlans,
  offers,
  rejections,
  episodes,
  feedbackRequests,
  feedback,
  strengths,
  concerns,
  clarifications,
  letters,
  listenings,
  stories,
  storyThemes,
  storyStrengths,
  interviewStories,
  responses,
  responseEvidence,
  questions,
  questionMeetings,
  questionStories,
  practiceItems,
  practiceDone,
  rehearsals,
  rehearsalItems,
  rehearsalSchedules,
  ratings,
  roleKindCorrections,
  templates,
  templateVersions,
  checkIns,
  effortGoals,
  restDays,
  zonesLeft,
  quietAnswers,
  attentionAnswers,
  meetings,
  clientGroups,
  events,
  wins,
  views,
  coachProfiles,
  shown,
  shownLooks,
  comments,
  sharedNotes,
  workingNotes,
  assignments,
  proposals,
  programmes,
  programmeOffers,
  supporterLinks,
  accessLog,
];

/** Tables with owners of which an export has nothing, each for a reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  users: 'the account itself: its settings are the export’s `person`, its address and password open doors',
  sessions: 'opens a door',
  login_tokens: 'opens a door',
  passkeys: 'opens a door',
  used_challenges: 'belongs to passkeys',
  second_factors: 'opens a door',
  recovery_codes: 'opens a door',
  identities: 'opens a door',
  mail_settings: 'opens a mailbox',
  outbox: 'letters on their way: what was sent is kept where it was written',
  invitation_answers: 'what became of invitations',
  invitations: 'opens a link',
  coach_links: 'consent to one person, which only its giver gives again',
  client_places: 'which clients are in which group: their consent to one person, which no file gives',
  search_terms: 'made from applications, and made again',
  captures: 'waits for a day',
  imports: 'waits for a day',
  restores: 'waits for a day',
  restore_parts: 'waits for a day',
};

/** Columns that the database fills, or that a table keeps for its own housekeeping. */
const KEPT_BACK = new Set([
  'owner_id',
  'acts.fingerprint',
  'acts.result',
  'applications.is_indexed',
  // A trigger counts them anew as applications come in.
  'stages.holds',
  'stages.holds_quiet',
  // An account's id, which may be a coach's; that it was a coach, `actor_kind` says.
  'events.actor_id',
  // What opens it; brought back, the link that was given away opens nothing.
  'supporter_links.token_hash',
]);

type FilledWith = Readonly<Record<string, (owner: string) => SQL>>;

/** What such a column gets in a row that is brought back, where it has no default. */
const FILLED_WITH: Readonly<Record<string, FilledWith>> = {
  // Of no content: the form it came from can't be sent again under this number.
  acts: { fingerprint: () => sql`''` },
  // Another account is nobody here: whoever brings it back answers for it.
  events: { actor_id: (owner) => sql`${owner}::uuid` },
  // Of nobody's link.
  supporter_links: { token_hash: () => sql`gen_random_uuid()::text` },
};

/** Of which rows an export has something, where it is not of all. */
const ONLY: Readonly<Record<string, SQL>> = {
  // The others are numbers of forms, and nothing hangs on them.
  acts: sql`exists (select from events e where e.owner_id = acts.owner_id and e.act_id = acts.id)`,
};

/** How each type of the database’s is written. */
const KINDS: Readonly<Record<string, ColumnKind>> = {
  uuid: 'id',
  text: 'text',
  'text[]': 'texts',
  integer: 'whole',
  'numeric(12, 2)': 'amount',
  'double precision': 'number',
  boolean: 'flag',
  'timestamp with time zone': 'moment',
  date: 'day',
  'text collate "C"': 'place',
  json: 'json',
  bytea: 'bytes',
};

export interface TakenTable {
  readonly table: OwnedTable;
  readonly shape: TableShape;
  readonly filledWith: FilledWith;
  readonly only: SQL | undefined;
}

/** By name, in the order of an export. */
export const TAKEN_TABLES: ReadonlyMap<string, TakenTable> = new Map(
  TAKEN.map((table) => {
    const { name } = getTableConfig(table);
    const shape = shapeOf(table);
    return [name, { table, shape, filledWith: FILLED_WITH[name] ?? {}, only: ONLY[name] }];
  }),
);

/** What the rows of a table look like in an export, found in its definition. */
function shapeOf(table: OwnedTable): TableShape {
  const { name, columns, foreignKeys, uniqueConstraints, indexes } = getTableConfig(table);
  const leads = new Map(
    foreignKeys.map((key) => {
      const { columns: from, foreignColumns, foreignTable } = key.reference();
      const at = foreignColumns.findIndex((column) => snake(column) === 'id');
      return [snake(from[at] as PgColumn), getTableConfig(foreignTable).name] as const;
    }),
  );
  // Who else an account is, and through which link: nothing of theirs is in an export, and their name stands beside.
  const isTaken = (column: string) =>
    !KEPT_BACK.has(column) &&
    !KEPT_BACK.has(`${name}.${column}`) &&
    !['users', 'coach_links'].includes(leads.get(column) ?? '');
  const shapes = columns
    .filter((column) => isTaken(snake(column)) && column.generated === undefined)
    .map((column) => columnOf(column, leads.get(snake(column))));
  const rules = uniqueConstraints.map((one) => ({
    fields: one.columns.map(snake).filter((field) => field !== 'owner_id'),
    emptyIsAlike: one.nullsNotDistinct,
  }));
  const amongSome = indexes.flatMap(({ config }) => AMONG_SOME[config.name ?? ''] ?? []);
  const onlyOne: OnlyOne[] = [
    ...rules.filter((rule) => !rule.fields.includes('id')),
    ...amongSome,
    ...(SAME_TO_PEOPLE[name] ?? []),
  ];
  return { name, columns: shapes, onlyOne };
}

function columnOf(column: PgColumn, refersTo: string | undefined): ColumnShape {
  const allowed = is(column, PgArray) ? column.baseColumn.enumValues : column.enumValues;
  return {
    name: snake(column),
    kind: kindOf(column.getSQLType()),
    isNullable: !column.notNull,
    ...(allowed ? { allowed } : {}),
    ...(refersTo ? { refersTo } : {}),
  };
}

function kindOf(type: string): ColumnKind {
  const kind = KINDS[type];
  if (!kind) throw new Error(`Teach exports the type ${type}: how is it written?`);
  return kind;
}

/** As the database spells it. */
function snake({ name, keyAsName }: PgColumn): string {
  return keyAsName ? toSnakeCase(name) : name;
}
