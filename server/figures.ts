import { findLatestChange, listPathRows, listResumeNames } from '@/db/insights/reads';
import { listRoleKindCorrections } from '@/db/role-kinds/reads';
import type { OwnScope } from '@/db/scope';
import type { SessionRow } from '@/db/session-check';
import { listStages } from '@/db/stages/reads';
import { type Reading, read } from '@/db/transaction';
import { type InsightsAsked, insightsAsked, insightsQuery, type Query } from '@/lib/insights/asked';
import { chosenOf, type Figures, figuresOf, traitsOf } from '@/lib/insights/figures';
import { kindNames } from '@/lib/insights/kind-names';
import { type Path, pathsOf } from '@/lib/insights/paths';
import { roleKinds } from '@/lib/insights/role-kinds';
import { dayIn } from '@/lib/time/days';
import { keptFigures } from './kept-figures';

/** What figures need beside the applications: a few rows. */
const besides = (tx: Reading<OwnScope>) => ({
  stages: listStages(tx),
  resumes: listResumeNames(tx),
  corrections: listRoleKindCorrections(tx),
});

type Besides = { [K in keyof ReturnType<typeof besides>]: Awaited<ReturnType<typeof besides>[K]> };

/** Who asks, for what, and what things are called. */
function contextOf(session: SessionRow, { stages, resumes, corrections }: Besides, query: Query) {
  const names = new Map(resumes.map(({ id, name }) => [id, name]));
  return {
    ...insightsAsked(query),
    today: dayIn(session.timeZone, new Date()),
    zone: session.timeZone,
    locale: session.locale,
    traits: traitsOf(roleKinds(corrections)),
    nameOf: kindNames(stages),
    /** A version that was removed since has no name any more. */
    resumeName: (id: string) => names.get(id) ?? 'A version that is gone',
  };
}
export type FiguresContext = ReturnType<typeof contextOf>;

/**
 * Every figure that an address asks for.
 * @param also what else the page shows, read in the same trip; it comes back as `also`.
 */
export async function askFigures<A extends Record<string, PromiseLike<unknown>> = Record<string, never>>(
  scope: OwnScope,
  query: Query,
  also: (tx: Reading<OwnScope>, asked: InsightsAsked) => A = () => ({}) as A,
): Promise<FiguresContext & { readonly figures: Figures; readonly also: { [K in keyof A]: Awaited<A[K]> } }> {
  const answer = await read(scope, (tx) => ({
    change: findLatestChange(tx),
    also: allOf(also(tx, insightsAsked(query).asked)),
    ...besides(tx),
  }));
  const { session, change, also: more, ...few } = answer;
  const context = contextOf(session, few, query);
  const { asked, today, zone } = context;
  const key = [scope.owner, change?.id, today, zone, insightsQuery({ ...asked, step: 'answer' })].join(' ');
  const figures = await keptFigures(key, change?.at, async () => {
    const { rows } = await read(scope, (tx) => ({ rows: listPathRows(tx) }));
    return figuresOf(pathsOf(rows, zone), asked, context);
  });
  return { ...context, figures, also: more };
}

async function allOf<A extends Record<string, PromiseLike<unknown>>>(
  asked: A,
): Promise<{ [K in keyof A]: Awaited<A[K]> }> {
  const answers = await Promise.all(Object.values(asked));
  return Object.fromEntries(Object.keys(asked).map((name, n) => [name, answers[n]])) as {
    [K in keyof A]: Awaited<A[K]>;
  };
}

/** The applications that an address asks for, as figures read them. */
export async function askPaths(
  scope: OwnScope,
  query: Query,
): Promise<FiguresContext & { readonly paths: readonly Path[] }> {
  const { session, rows, ...few } = await read(scope, (tx) => ({ rows: listPathRows(tx), ...besides(tx) }));
  const context = contextOf(session, few, query);
  const paths = chosenOf(pathsOf(rows, context.zone), context.asked, context.traits);
  return { ...context, paths };
}
