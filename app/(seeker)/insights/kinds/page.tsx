import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listRoleKindCorrections, listRoleTitles } from '@/db/role-kinds/reads';
import { read } from '@/db/transaction';
import { counted } from '@/lib/insights/words';
import { kindsAsked, kindsWith } from '@/lib/role-kinds/asked';
import { type KindOfTitles, kindsOf, type RoleTitle } from '@/lib/role-kinds/rules';
import { Corrections } from './corrections';
import { OpenKind } from './open-kind';

export const metadata: Metadata = { title: 'Kinds of role' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** More are found by their words. */
const MOST = 60;
/** To choose from while a name is typed. */
const MOST_NAMES = 200;

/** Titles by kind, as fixed rules and the seeker have it: one kind at a time is opened and corrected. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = kindsAsked(await searchParams);
  const { titles, corrections } = await read(scope, (tx) => ({
    titles: listRoleTitles(tx),
    corrections: listRoleKindCorrections(tx),
  }));
  const { kinds, without } = kindsOf(titles, corrections);
  const open = kinds.find(({ key }) => key === asked.open);
  const found = kindsWith(kinds, asked.find);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/insights">
            Insights
          </a>
        </p>
        <h1>Kinds of role</h1>
        <p className="text-ink-2">
          Figures lay kinds of role side by side, and similar titles are one kind. By fixed rules: brackets,
          places and words of seniority are left out, plurals become one, and a few words stand for each
          other. Open one to move a title or to call it otherwise; each correction can be put back.
        </p>
      </header>
      {titles.length === 0 && (
        <p>
          Kinds appear with the first application. <a href="/applications/new">Add one</a>
        </p>
      )}
      {open && <OpenKind kind={open} names={kinds.slice(0, MOST_NAMES).map(({ name }) => name)} />}
      {asked.open && !open && (
        <p role="status" className="notice">
          That kind has no title any more: they are of another one now.
        </p>
      )}
      {kinds.length > 0 && (
        <section className="stack" aria-labelledby="kinds">
          <h2 id="kinds" className="sec-head">
            {counted(kinds.length, 'kind')} of {counted(titles.length, 'title')}
          </h2>
          {(kinds.length > MOST || asked.find) && <Find find={asked.find} />}
          <ul className="list">
            {found.slice(0, MOST).map((kind) => (
              <li key={kind.key}>
                <a
                  className="place"
                  href={`/insights/kinds?${new URLSearchParams({ kind: kind.key })}#open`}
                  aria-current={kind === open ? 'true' : undefined}
                >
                  <b>{kind.name}</b>
                  <span>
                    {counted(kind.n, 'application')}: {titlesInWords(kind)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {found.length === 0 && (
            <p>
              No kind and no title has “{asked.find}” in it. <a href="/insights/kinds">Show all</a>
            </p>
          )}
          {found.length > MOST && (
            <p className="sm muted">
              The {MOST} with most applications, of {found.length}; the others are found by a word of theirs.
            </p>
          )}
          {without.length > 0 && (
            <p className="sm muted">Of no kind, since no word is in it: {rolesOf(without)}.</p>
          )}
        </section>
      )}
      <Corrections corrections={corrections} />
    </main>
  );
});

const Find = ({ find }: { find: string }) => (
  <form className="row wrap">
    <label htmlFor="find">Find a kind or a title</label>
    <input
      type="search"
      enterKeyHint="search"
      id="find"
      name="find"
      className="input"
      defaultValue={find}
      autoComplete="off"
    />
    <button type="submit" className="btn">
      Find
    </button>
  </form>
);

/** A line has room for so many titles. */
const MOST_TITLES = 4;

function titlesInWords({ titles }: KindOfTitles): string {
  const more = titles.length - MOST_TITLES;
  return `${rolesOf(titles.slice(0, MOST_TITLES))}${more > 0 ? ` and ${counted(more, 'more title')}` : ''}`;
}

const rolesOf = (titles: readonly RoleTitle[]) =>
  titles.map(({ role, n }) => (n > 1 ? `${role} (${n})` : role)).join(', ');
