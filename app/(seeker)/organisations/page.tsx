import type { Metadata } from 'next';
import { NameFinder } from '@/app/_parts/organisations/name-finder';
import { seekerPage } from '@/app/_parts/page/page';
import { type ListedOrganisation, listNames, listOrganisations } from '@/db/organisations/reads';
import type { OwnScope } from '@/db/scope';
import { type Reading, read } from '@/db/transaction';
import { WHICH, WHICH_WORDS } from '@/lib/organisations/rules';
import { likelyMeant } from '@/lib/search/spelling';
import { type Query, textIn } from '../applications/board-address';
import { organisationsHref } from './organisations-address';
import { Rows } from './rows';

export const metadata: Metadata = { title: 'Organisations' };

/** Rows a page. */
const ROWS = 50;

type Props = { searchParams: Promise<Query> };

/** Every organisation, found by name; what is asked stands in the address. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const [find, after] = [textIn(query.find), textIn(query.after) || undefined];
  const which = WHICH.find((one) => one === query.which) ?? 'all';
  const { rows, names } = await read(scope, (tx) => {
    const rows = listOrganisations(tx, { find, which, after, limit: ROWS + 1 });
    return {
      rows,
      names: namesIfNone(tx, rows, find),
    };
  });
  const shown = rows.slice(0, ROWS);
  const last = rows.length > ROWS ? shown.at(-1) : undefined;
  const nearest = likelyMeant(find, names);
  const isAsked = find !== '' || which !== 'all' || after !== undefined;
  return (
    <main id="main" className="page stack-l">
      <header className="split">
        <h1>Organisations</h1>
        <a className="btn" href="/organisations/new">
          Add an organisation
        </a>
      </header>
      {query.removed === 'yes' && (
        <p role="status" className="notice good">
          It is removed.
        </p>
      )}
      <div className="stack">
        <NameFinder
          action="/organisations"
          label="Name"
          find={find}
          {...(which === 'all' ? {} : { keep: { which } })}
        />
        <nav className="seg" aria-label="Which">
          {WHICH.map((one) => (
            <a
              key={one}
              href={organisationsHref({ find, which: one })}
              aria-current={one === which ? 'true' : undefined}
            >
              {WHICH_WORDS[one]}
            </a>
          ))}
        </nav>
      </div>
      {shown.length > 0 ? (
        <Rows rows={shown.map(rowOf)} />
      ) : isAsked ? (
        <div role="status" className="stack prose">
          <p>{find ? `No organisation here matches “${find}”.` : EMPTY[which]}</p>
          {nearest && (
            <p>
              Did you mean <a href={organisationsHref({ find: nearest, which })}>{nearest}</a>?
            </p>
          )}
          <p className="acts">
            <a className="btn" href="/organisations">
              Show all
            </a>
          </p>
        </div>
      ) : (
        <p className="text-ink-2 prose">
          Every organisation you apply to has a page of its own here, with everything that happened there. One
          that you aim for can be added before it has an opening: a target.
        </p>
      )}
      <nav className="acts" aria-label="Pages">
        {after && (
          <a className="btn" href={organisationsHref({ find, which })}>
            From the beginning
          </a>
        )}
        {last && (
          <a className="btn" href={organisationsHref({ find, which, after: last.nameKey })}>
            Further
          </a>
        )}
      </nav>
    </main>
  );
});

const EMPTY = {
  all: 'Nothing comes after that.',
  targets: 'No targets yet. Tick “I aim for it” on an organisation’s page, or add one without an opening.',
  open: 'No application is open just now.',
};

const rowOf = ({ id, name, domain, isTarget, isClosed, applications, open }: ListedOrganisation) => ({
  id,
  name,
  domain: domain ?? '',
  isTarget,
  isClosed,
  applications: applications === 0 ? '' : countWords(applications, open),
});

const countWords = (all: number, open: number) =>
  [all === 1 ? '1 application' : `${all} applications`, open > 0 && `${open} open`]
    .filter(Boolean)
    .join(', ');

/** Names to look for the nearest spelling in: only a search that found nothing needs them. */
async function namesIfNone(tx: Reading<OwnScope>, rows: Promise<unknown[]>, find: string): Promise<string[]> {
  return find && (await rows).length === 0 ? listNames(tx) : [];
}
