import { countEffort, findNextBeginning, listZonesLeft } from '@/db/effort/reads';
import { findLatestChange, listPathRows, listResumeNames } from '@/db/insights/reads';
import { listRoleKindCorrections } from '@/db/role-kinds/reads';
import type { OwnScope } from '@/db/scope';
import type { SessionRow } from '@/db/session-check';
import { listStages } from '@/db/stages/reads';
import { type Reading, read } from '@/db/transaction';
import { insightsAsked, insightsQuery, type Query } from '@/lib/insights/asked';
import { effortIn } from '@/lib/insights/effort';
import { chosenOf, figuresOf, type Traits, traitsOf } from '@/lib/insights/figures';
import { kindNames } from '@/lib/insights/kind-names';
import { type Path, pathsOf } from '@/lib/insights/paths';
import { roleKinds } from '@/lib/insights/role-kinds';
import { dayIn } from '@/lib/time/days';
import { keptFigures, type WorkedOut } from './kept-figures';

/** What things are called: a few rows. */
const called = (tx: Reading<OwnScope>) => ({ stages: listStages(tx), resumes: listResumeNames(tx) });

type Called = { [K in keyof ReturnType<typeof called>]: Awaited<ReturnType<typeof called>[K]> };

/** Who asks, for what, and what things are called. */
function contextOf(session: SessionRow, { stages, resumes }: Called, query: Query) {
  const names = new Map(resumes.map(({ id, name }) => [id, name]));
  return {
    ...insightsAsked(query),
    today: dayIn(session.timeZone, new Date()),
    zone: session.timeZone,
    locale: session.locale,
    nameOf: kindNames(stages),
    /** A version that was removed since has no name any more. */
    resumeName: (id: string) => names.get(id) ?? 'A version that is gone',
  };
}
export type FiguresContext = ReturnType<typeof contextOf>;

/**
 * Every figure that an address asks for, and the steps taken in its days.
 * @param also what else the page shows, read in the same trip; it comes back as `also`.
 */
export async function askFigures<A extends Record<string, PromiseLike<unknown>> = Record<string, never>>(
  scope: OwnScope,
  query: Query,
  also: (tx: Reading<OwnScope>) => A = () => ({}) as A,
): Promise<FiguresContext & WorkedOut & { readonly also: { [K in keyof A]: Awaited<A[K]> } }> {
  const answer = await read(scope, (tx) => ({
    change: findLatestChange(tx),
    also: allOf(also(tx)),
    ...called(tx),
  }));
  const { session, change, also: more, ...few } = answer;
  const context = contextOf(session, few, query);
  const { asked, today, zone, locale } = context;
  const words = insightsQuery({ ...asked, step: 'answer' });
  const key = [scope.owner, change?.id, today, zone, locale, words].join(' ');
  const { figures, effort } = await keptFigures(key, change?.at, () => workOut(scope, context));
  return { ...context, figures, effort, also: more };
}

/** Reads all that figures rest on, some ten thousand rows. */
async function workOut(scope: OwnScope, { asked, today, zone, locale }: FiguresContext) {
  const days = { from: asked.from, to: asked.to };
  const { rows, corrections, steps, left, begins } = await read(scope, (tx) => ({
    rows: listPathRows(tx),
    corrections: listRoleKindCorrections(tx),
    steps: countEffort(tx, days),
    left: listZonesLeft(tx),
    begins: findNextBeginning(tx),
  }));
  const traits = traitsOf(roleKinds(corrections));
  return {
    figures: figuresOf(pathsOf(rows, zone), asked, { today, traits }),
    effort: effortIn(steps, left, days, { today, zone, locale }),
    until: begins?.at,
  };
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
): Promise<FiguresContext & { readonly traits: Traits; readonly paths: readonly Path[] }> {
  const { session, rows, corrections, ...few } = await read(scope, (tx) => ({
    rows: listPathRows(tx),
    corrections: listRoleKindCorrections(tx),
    ...called(tx),
  }));
  const context = contextOf(session, few, query);
  const traits = traitsOf(roleKinds(corrections));
  const paths = chosenOf(pathsOf(rows, context.zone), context.asked, traits);
  return { ...context, traits, paths };
}
