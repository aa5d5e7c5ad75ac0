import { listSaid, type SaidRow } from '@/db/concerns/reads';
import { countEffort, findNextBeginning, listZonesLeft } from '@/db/effort/reads';
import { findLatestChange, listPathRows, listResumeNames } from '@/db/insights/reads';
import { listRatings, type Rating } from '@/db/ratings/reads';
import { listRoleKindCorrections } from '@/db/role-kinds/reads';
import type { CoachScope, OneOwner, OwnScope } from '@/db/scope';
import type { SessionRow } from '@/db/session-check';
import { listStages } from '@/db/stages/reads';
import { listThemes, type Theme } from '@/db/themes/reads';
import { count, type Reading, read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { insightsAsked, insightsQuery, type Query } from '@/lib/insights/asked';
import { effortIn } from '@/lib/insights/effort';
import { chosenOf, type Figures, figuresOf, type Traits, traitsOf } from '@/lib/insights/figures';
import { kindNames } from '@/lib/insights/kind-names';
import { numberedTrait, numbering } from '@/lib/insights/numbered';
import { type Path, pathsOf } from '@/lib/insights/paths';
import { roleKinds } from '@/lib/insights/role-kinds';
import { dayIn } from '@/lib/time/days';
import { keptFigures } from './kept-figures';

/** What things are called: a few rows. */
const called = (tx: Reading<OneOwner>) => ({ stages: listStages(tx), resumes: listResumeNames(tx) });

type Called = { [K in keyof ReturnType<typeof called>]: Awaited<ReturnType<typeof called>[K]> };

/** Who asks, and for what. */
function askedBy(session: SessionRow, query: Query) {
  return {
    ...insightsAsked(query),
    today: dayIn(session.timeZone, new Date()),
    zone: session.timeZone,
    locale: session.locale,
  };
}
type Asked = ReturnType<typeof askedBy>;

function namesOf({ stages, resumes }: Called) {
  const names = new Map(resumes.map(({ id, name }) => [id, name]));
  return {
    nameOf: kindNames(stages),
    /** A version that was removed since has no name any more. */
    resumeName: (id: string) => names.get(id) ?? 'A version that is gone',
  };
}
export type FiguresContext = Asked & ReturnType<typeof namesOf>;

/** What was said about each "no": who, when and about what, and none of the words. */
const answered = (tx: Reading<OneOwner>) => ({ said: listSaid(tx), themes: listThemes(tx) });

/**
 * Every figure that an address asks for, the steps taken in its days, and what the page tells of answers and ratings.
 * Ratings are looked at each time: a coach's are an act of the coach's, and none of the owner's.
 */
export async function askFigures(scope: OwnScope, query: Query) {
  const { session, change, ratings } = await read(scope, (tx) => ({
    change: findLatestChange(tx),
    ratings: listRatings(tx, { limit: 2000 }),
  }));
  const who = askedBy(session, query);
  const { asked, today, zone, locale } = who;
  const words = insightsQuery({ ...asked, step: 'answer' });
  const key = [scope.owner, change?.id, today, zone, locale, words].join(' ');
  const { stages, resumes, ...worked } = await keptFigures(key, change?.at, async () => {
    const rows = await read(scope, (tx) => ({ ...called(tx), ...answered(tx), ...beneath(tx, who) }));
    const { stages, resumes, said, themes } = rows;
    return { ...workOut(rows, who), stages, resumes, said, themes };
  });
  return { ...who, ...namesOf({ stages, resumes }), ...worked, ratings };
}

/**
 * The same figures for a coach to whom they are opened, also where the rows beneath are not: those are counted, and none
 * of them is shown. What stages, resume versions, sources, kinds of role and themes are called, and who else rated, is only
 * known where the part that they are in is shared; else a stage has its usual name and the others a number, since they
 * are words of the seeker's and may name somebody. Days are those of whoever looks.
 * @throws AppError 'not-found' where figures are not shared.
 */
export async function askFiguresFor(scope: CoachScope, query: Query) {
  if (!scope.may.has('insights')) throw new AppError('not-found');
  const [{ session, ...few }, { change, said, themes, ratings }] = await Promise.all([
    read(scope, called),
    count(scope, 'insights', (tx) => ({
      change: findLatestChange(tx),
      ...answered(tx),
      ratings: listRatings(tx, { limit: 2000 }),
    })),
  ]);
  const context = { ...askedBy(session, query), ...namesOf(few) };
  const { asked, today, zone, locale } = context;
  const isNamed = scope.may.has('pipeline');
  const key = [
    isNamed ? 'coach' : 'coach, by number',
    scope.owner,
    change?.id,
    today,
    zone,
    locale,
    insightsQuery({ ...asked, step: 'answer' }),
  ];
  const workedOut = () =>
    count(scope, 'insights', (tx) => beneath(tx, context)).then((rows) => workOut(rows, context, isNamed));
  const { figures, effort } = await keptFigures(key.join(' '), change?.at, workedOut);
  const resumeName = scope.may.has('practice') ? context.resumeName : numbered(figures);
  return {
    ...context,
    resumeName,
    figures,
    effort,
    said: said.map((one) => ({ ...one, organisation: '' })),
    themes: scope.may.has('feedback') ? themes : byNumber(themes, said),
    ratings: ratedBy(scope, ratings).map((one) => ({ ...one, note: '', organisation: null })),
  };
}

/** Themes by number, that of the most doubts first. */
function byNumber(themes: readonly Theme[], said: readonly SaidRow[]): Theme[] {
  const number = numbering(said.flatMap(({ concerns }) => concerns.flatMap(({ themeId }) => themeId ?? [])));
  return themes.map(({ id }) => ({ id, key: '', name: `Theme ${number(id)}`, skill: null }));
}

/** Ratings with who gave them: one's own by name, and those of other coaches where practice is shared, else by number. */
function ratedBy({ may, coachName }: CoachScope, ratings: readonly Rating[]): readonly Rating[] {
  if (may.has('practice')) return ratings;
  const others = ratings.flatMap(({ raterName }) => (raterName === coachName ? [] : (raterName ?? [])));
  const number = numbering(others);
  return ratings.map((one) =>
    one.raterName === null || one.raterName === coachName
      ? one
      : { ...one, raterName: `Coach ${number(one.raterName)}` },
  );
}

/** Resume versions by number, the largest group first: how they compare is a figure, their names are not. */
function numbered({ choices }: Figures): (id: string) => string {
  const numbers = new Map(choices.resume.map(({ key }, n) => [key, n + 1]));
  return (id) => `Version ${numbers.get(id) ?? numbers.size + 1}`;
}

/** All that figures rest on, some ten thousand rows. */
const beneath = (tx: Reading<OneOwner>, { asked }: Pick<Asked, 'asked'>) => ({
  rows: listPathRows(tx),
  corrections: listRoleKindCorrections(tx),
  steps: countEffort(tx, { from: asked.from, to: asked.to }),
  left: listZonesLeft(tx),
  begins: findNextBeginning(tx),
});
type Beneath = { [K in keyof ReturnType<typeof beneath>]: Awaited<ReturnType<typeof beneath>[K]> };

/** @param isNamed whether groups have their names, which are the seeker's words; else numbers. */
function workOut(
  { rows, corrections, steps, left, begins }: Beneath,
  { asked, today, zone, locale }: Asked,
  isNamed = true,
) {
  const days = { from: asked.from, to: asked.to };
  const paths = pathsOf(rows, zone);
  const named = traitsOf(roleKinds(corrections));
  const traits = isNamed
    ? named
    : {
        ...named,
        source: numberedTrait(paths, named.source, 'Source'),
        kind: numberedTrait(paths, named.kind, 'Kind'),
      };
  return {
    figures: figuresOf(paths, asked, { today, traits }),
    effort: effortIn(steps, left, days, { today, zone, locale }),
    until: begins?.at,
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
  const context = { ...askedBy(session, query), ...namesOf(few) };
  const traits = traitsOf(roleKinds(corrections));
  const paths = chosenOf(pathsOf(rows, context.zone), context.asked, traits);
  return { ...context, traits, paths };
}
