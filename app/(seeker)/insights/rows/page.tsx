import type { Metadata } from 'next';
import { STEP_TITLES } from '@/app/_parts/insights/rates-figure';
import { seekerPage } from '@/app/_parts/page/page';
import { listNamedApplications } from '@/db/insights/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { insightsHref, periodInWords, type Query } from '@/lib/insights/asked';
import { type Behind, NO_GROUP, type RowsAsked, rowsAsked, rowsBehind, tallied } from '@/lib/insights/behind';
import { SIDE_WORDS } from '@/lib/insights/csv';
import { counted, monthName, uncapital } from '@/lib/insights/words';
import type { StageKind } from '@/lib/stages/rules';
import { askPaths } from '@/server/figures';
import { RowsTable } from './rows-table';

export const metadata: Metadata = { title: 'Behind a figure' };

type Props = { searchParams: Promise<Query> };

/** Rows a page. */
const ROWS = 50;
/** Kinds of rows that can be chosen by one press. */
const MOST_KINDS = 20;

const one = (query: Query, name: string): string => [query[name] ?? []].flat()[0] ?? '';

/** The applications behind a figure: each as what it counts there, those left out as such. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const wanted = rowsAsked(one(query, 'figure'), one(query, 'part'));
  const { paths, asked, wrong, today, locale, traits, nameOf, resumeName } = await askPaths(scope, query);
  if (!wanted) throw new AppError('not-found');
  const named = (as: string, words: string) =>
    as === NO_GROUP
      ? words
      : wanted.part === 'resume'
        ? resumeName(as)
        : wanted.part === 'month'
          ? monthName(as, locale)
          : words;
  const rows = rowsBehind(paths, wanted, { today, traits, nameOf, step: asked.step });
  const as = one(query, 'as');
  const kinds = tallied(rows);
  const chosen = as === '' ? rows : rows.filter((row) => row.as === as);
  const page = Math.max(1, Math.trunc(Number(one(query, 'page'))) || 1);
  const shown = chosen.slice((page - 1) * ROWS, page * ROWS);
  const { names } = await read(scope, (tx) => ({
    names: listNamedApplications(tx, { applicationIds: shown.map(({ id }) => id) }),
  }));
  const here = (more: Readonly<Record<string, string>>) =>
    insightsHref('/insights/rows', asked, {
      figure: wanted.figure,
      ...(wanted.part ? { part: wanted.part } : {}),
      ...more,
    });
  const period = periodInWords(asked, today, locale);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p>
          <a className="reach" href={`${insightsHref('/insights', asked)}#${wanted.figure}`}>
            Insights
          </a>
        </p>
        <h1>{titleOf(wanted, nameOf)}</h1>
        <p className="text-ink-2">
          {counted(rows.length, 'row')} behind this figure{period && `, ${period}`}.
          {rows.length > 0 && ' What is left out is named as such.'}
          {wanted.figure === 'groups' &&
            ` Each says its group, and what became of it ${uncapital(STEP_TITLES[asked.step])}.`}
        </p>
      </header>
      {wrong && (
        <p role="alert" className="notice care">
          {wrong}
        </p>
      )}
      {rows.length > 0 && (
        <nav className="periods" aria-label="Which rows">
          <Kind href={here({})} isHere={as === ''}>
            All {rows.length}
          </Kind>
          {kinds.slice(0, MOST_KINDS).map(({ as: key, words, n }) => (
            <Kind key={key} href={here({ as: key })} isHere={as === key}>
              {named(key, words)} {n}
            </Kind>
          ))}
        </nav>
      )}
      {shown.length === 0 ? (
        <NoRows all={rows.length} href={here({})} />
      ) : (
        <RowsTable
          rows={shown.map((row) => ({ ...row, words: named(row.as, row.words) }))}
          names={new Map(names.map((name) => [name.id, name]))}
        />
      )}
      <Pages
        page={page}
        of={Math.ceil(chosen.length / ROWS)}
        hrefOf={(n) => here({ ...(as ? { as } : {}), page: String(n) })}
      />
    </main>
  );
});

const TITLES: Record<Behind, string> = {
  flow: 'The way so far',
  rates: 'From step to step',
  'reply-time': 'Until a first word',
  'stage-time': 'Time in a stage',
  groups: 'Side by side',
};

function titleOf(asked: RowsAsked, nameOf: (kind: StageKind) => string): string {
  switch (asked.figure) {
    case 'rates':
      return STEP_TITLES[asked.part];
    case 'stage-time':
      return `Time in ${nameOf(asked.part)}`;
    case 'groups':
      return SIDE_WORDS[asked.part];
    default:
      return TITLES[asked.figure];
  }
}

const NoRows = ({ all, href }: { all: number; href: string }) =>
  all === 0 ? (
    <p>Nothing is behind this figure yet.</p>
  ) : (
    <p>
      There are no such rows. <a href={href}>Show {all === 1 ? 'the one there is' : `all ${all}`}</a>.
    </p>
  );

const Kind = ({ href, isHere, children }: { href: string; isHere: boolean; children: React.ReactNode }) => (
  <a className="chip" href={href} aria-current={isHere ? 'page' : undefined}>
    {children}
  </a>
);

function Pages({ page, of, hrefOf }: { page: number; of: number; hrefOf: (page: number) => string }) {
  if (of < 2) return null;
  return (
    <nav className="acts" aria-label="Pages">
      {page > 1 && (
        <a className="btn" href={hrefOf(Math.min(page - 1, of))}>
          Before
        </a>
      )}
      <span className="num muted">
        Page {page} of {of}
      </span>
      {page < of && (
        <a className="btn" href={hrefOf(page + 1)}>
          Next
        </a>
      )}
    </nav>
  );
}
