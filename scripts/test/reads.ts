import type { OwnScope } from '@/db/scope';
import { type Reading, read } from '@/db/transaction';

type ReadFunction = (tx: Reading<OwnScope>, ...asked: readonly unknown[]) => Promise<unknown>;
/** A row of somebody's, whichever. */
export interface Row {
  readonly table: string;
  readonly id: string;
}
export interface Found {
  readonly where: string;
  readonly run: ReadFunction;
}

const modules = import.meta.glob<Record<string, unknown>>('/db/*/reads.ts', { eager: true });
const sources = import.meta.glob<string>('/db/*/reads.ts', { eager: true, query: '?raw', import: 'default' });

/** Those that take no seeker's scope, each for a reason. */
const OTHERS = [
  '/db/accounts/reads.ts findForSignIn', // before sign-in
  '/db/identities/reads.ts findLinked', // before sign-in
  '/db/passkeys/reads.ts findPasskey', // before sign-in
  '/db/second-factors/reads.ts findFactorToPass', // before sign-in
  '/db/client-groups/reads.ts listClientNames', // of whom one is the coach; db/client-groups/writes.test.ts
  '/db/assignments/reads.ts listMayBeGiven', // a coach's clients
  '/db/coach-links/reads.ts findLink', // a roster's
  '/db/invitations/reads.ts findInvitation', // before sign-in
  '/db/invitations/reads.ts findInvited', // of whichever is named by the hash of its secret
  '/db/invitations/reads.ts namedInvitation', // what both of these ask
  '/db/effort/reads.ts stepsWithin', // a part of other reads
  '/db/goals/reads.ts fitting', // a part of the list's
  '/db/roster/reads.ts ofClients', // what a roster's are written with
  '/db/search/reads.ts among', // a part of the list's
  '/db/coach-news/reads.ts countWaiting', // a roster's
  '/db/working-notes/reads.ts findCoached', // of a link, whose owner is the client
  '/db/exports/reads.ts everyRow', // goes through the pages of listExported
  '/db/installation/reads.ts ownsTables', // of the installation
  '/db/login-tokens/reads.ts findByLink', // before sign-in
  '/db/login-tokens/reads.ts findLink', // before sign-in
  // A roster's; server/roster.db.test.ts asks them through every wall.
  '/db/roster/reads.ts countOutcomesOf',
  '/db/roster/reads.ts countStagesOf',
  '/db/roster/reads.ts countStepsOf',
  '/db/roster/reads.ts listClients',
  '/db/roster/reads.ts listGoalsOf',
  '/db/roster/reads.ts listLastActs',
  '/db/roster/reads.ts listRosterGroups',
  '/db/programmes/reads.ts listOfferedTo', // a coach's clients
  '/db/supporters/reads.ts findBeingRead', // a friend without an account
  '/db/supporters/reads.ts findWaiting', // a friend without an account
];

export type Questions = readonly (readonly unknown[])[];
type First = (table: string) => string | undefined;
const placesOf = (first: First) => [
  { organisationIds: [first('organisations')], applicationIds: [first('applications')] },
];

/** Questions that are neither an id nor the general one, by the read's name; `first` gives the first row of a table. */
const ASKED: Record<string, (first: First) => readonly unknown[]> = {
  '/db/assignments/reads.ts listAssignments': () => [{ state: 'open' }],
  '/db/check-ins/reads.ts findCheckInOf': () => ['2026-01-05'],
  '/db/effort/reads.ts findRestDay': () => ['2026-01-05'],
  '/db/sheets/reads.ts listDossier': (first) => [{ of: 'organisation', id: first('organisations') }],
  // All the others are asked in db/sheets/reads.test.ts.
  '/db/sheets/reads.ts listSheetRows': () => [{ sheet: 'applications' }],
  '/db/stages/reads.ts firstStageOf': () => ['applied'],
  '/db/list/reads.ts listPage': (first) => [
    {
      // All at once, and nothing is all of that: it asks what was meant, and what to leave away.
      find: 'nowhere',
      stages: [first('stages')],
      outcomes: ['withdrawn'],
      source: 'A friend',
      tags: ['remote'],
      from: '2026-01-01',
      to: '2026-12-31',
      isTarget: true,
      fit: 'fits',
      hasFeedback: true,
      quiet: 30,
      sort: 'applied',
    },
  ],
  '/db/insights/reads.ts listNamedApplications': (first) => [{ applicationIds: [first('applications')] }],
  '/db/invitations/reads.ts listInvitations': () => ['coach'],
  '/db/comments/reads.ts findSubject': (first) => [{ kind: 'item', id: first('practice_items') }],
  '/db/comments/reads.ts listCommentsOn': (first) => [{ kind: 'application', id: first('applications') }],
  '/db/shown/reads.ts findToShow': (first) => [{ kind: 'story', id: first('stories') }],
  '/db/documents/reads.ts listNamesLike': () => [''],
  '/db/resumes/reads.ts findResumeByContent': () => ['the same'],
  '/db/exports/reads.ts listExported': () => ['organisations'],
  '/db/restores/reads.ts findPart': (first) => [first('restores'), 'stages'],
  '/db/events/reads.ts findLogging': (first) => [first('rejections')],
  '/db/goals/reads.ts listFitsAt': placesOf,
  '/db/goals/reads.ts listOrganisationsToHold': placesOf,
  '/db/goals/reads.ts listApplicationsToHold': placesOf,
  '/db/earlier/reads.ts findEarlier': (first) => [{ organisationId: first('organisations') }],
  '/db/earlier/reads.ts findAlike': () => [{ url: 'https://example.org/x', organisation: null, role: null }],
  '/db/templates/reads.ts findTemplate': () => ['team.suggested'],
  '/db/templates/reads.ts listVersionsOf': () => ['team.suggested'],
  '/db/moves/reads.ts findGap': (first) => {
    const [stageId, afterId] = [first('stages'), first('applications')];
    // The card itself is another one: a gap is beside a neighbour.
    return [{ stageId, id: stageId, quiet: false, afterId, beforeId: null }];
  },
};
const GENERAL = { limit: 1000, withQuiet: true, until: '2999-01-01' };

/** Every read of a seeker's rows: by looking, never from a list. */
export const READS: Found[] = Object.entries(modules)
  .flatMap(([path, module]) =>
    Object.entries(module)
      .filter(([, made]) => typeof made === 'function')
      .map(([name, run]) => ({ where: `${path} ${name}`, run: run as ReadFunction })),
  )
  .filter(({ where }) => !OTHERS.includes(where));

/** What a read could be asked: its own question, the general one, none, and every id given. */
export function questionsOf(one: Found, rows: readonly Row[]): Questions {
  const own = ASKED[one.where]?.((table) => rows.find((row) => row.table === table)?.id);
  return [...(own ? [own] : []), [GENERAL], [], ...rowsFor(one, rows).map((row) => [row.id])];
}

/**
 * The rows that a read can be asked about: none where it takes no id, those of one noun where its parameter says which
 * (`interviewId`), else of every table that its file or one it builds on speaks of: an id of any other finds nothing.
 */
function rowsFor({ run, where }: Found, rows: readonly Row[]): readonly Row[] {
  if (run.length < 2) return [];
  const [, name] = /^[^(]*\((?:\{[^}]*\}|\w+),\s*(\w+)Id\b/.exec(String(run)) ?? [];
  const noun = name?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const its = rows.filter(({ table }) => table === `${noun}s` || table.endsWith(`_${noun}s`));
  if (its.length > 0) return its;
  const spoken = wordsOf(where.replace(/ .*/, ''));
  return rows.filter(({ table }) => spoken.has(table) || spoken.has(inCode(table)));
}

const inCode = (table: string) => table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** All words of a file of reads, and of those it imports, since their tables are its own too. */
function wordsOf(file: string, seen = new Set<string>()): Set<string> {
  seen.add(file);
  const source = sources[file] ?? '';
  const others = [...source.matchAll(/from '\.\.\/([\w-]+)\/reads'/g)].map(
    ([, noun]) => `/db/${noun}/reads.ts`,
  );
  const further = others.filter((other) => !seen.has(other)).flatMap((other) => [...wordsOf(other, seen)]);
  return new Set([...(source.match(/\w+/g) ?? []), ...further]);
}

/** So many questions travel in one transaction: each alone would be a session check for every id. */
const AT_ONCE = 60;

/** What a read answers to each of its questions; one that does not fit is answered by 'failed'. */
export async function answersOf(one: Found, scope: OwnScope, questions: Questions): Promise<string[]> {
  // Those of ids fit together or not at all; the others may be nonsense, and would take those beside them down.
  const ids = questions.filter(isOfId);
  const groups = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) =>
    ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
  const answered = await Promise.all([
    ...questions.filter((asked) => !isOfId(asked)).map((asked) => answersTo(one, scope, [asked])),
    ...groups.map((group) => answersTo(one, scope, group)),
  ]);
  return answered.flat();
}

/** Of these questions the general ones, and the ids that were answered: whose own ids tell nothing, nobody's do. */
export const worthAsking = (questions: Questions, answers: readonly string[]): Questions =>
  questions.filter((asked, n) => !isOfId(asked) || !NOTHING.has(answers[n] ?? ''));

/** Whether a question is an id and nothing else. */
export const isOfId = ([first, ...rest]: readonly unknown[]) =>
  typeof first === 'string' && rest.length === 0;

/** In one transaction; where one of them fails in it, each in its own. */
async function answersTo(one: Found, scope: OwnScope, group: Questions): Promise<string[]> {
  const ask = (tx: Reading<OwnScope>) =>
    Object.fromEntries(group.map((asked, n) => [`question ${n}`, one.run(tx, ...asked)]));
  try {
    const { session: _, ...answers } = await read(scope, ask);
    return group.map((_, n) => told((answers as Record<string, unknown>)[`question ${n}`]));
  } catch {
    if (group.length === 1) return [told('failed')];
    return (await Promise.all(group.map((asked) => answersTo(one, scope, [asked])))).flat();
  }
}

const told = (answer: unknown) => JSON.stringify(answer) ?? 'undefined';

const NOTHING = new Set(['undefined', 'null', '[]', '0', 'false', '{}', '"failed"']);

/** Whether all of these answers are empty: such a read could leak and nobody would see. */
export const unanswered = (answers: readonly string[]): boolean => answers.every((one) => NOTHING.has(one));
