import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref } from '@/app/_parts/clients/places';
import { NameFinder } from '@/app/_parts/organisations/name-finder';
import { clientPage } from '@/app/_parts/page/page';
import { type ListedOrganisation, listOrganisations } from '@/db/organisations/reads';
import { read } from '@/db/transaction';
import { type Query, textIn } from '../../../applications/board-address';

export const metadata: Metadata = { title: null };

/** Rows a page. */
const ROWS = 50;

type Props = { params: Promise<{ link: string }>; searchParams: Promise<Query> };

/** Every organisation, found by name. */
export default clientPage<Props>('organisations', async (scope, { searchParams }) => {
  const query = await searchParams;
  const [find, after] = [textIn(query.find), textIn(query.after) || undefined];
  const { rows } = await read(scope, (tx) => ({
    rows: listOrganisations(tx, { find, after, limit: ROWS + 1 }),
  }));
  const shown = rows.slice(0, ROWS);
  const last = rows.length > ROWS ? shown.at(-1) : undefined;
  const address = clientHref(scope, '/organisations');
  const further = (asked: Record<string, string>) => `${address}?${new URLSearchParams(asked)}`;
  return (
    <ClientFrame scope={scope} page="organisations" title="Organisations">
      <div className="stack">
        <NameFinder action={address} label="Name" find={find} />
        {shown.length === 0 && (
          <p role="status">
            {find ? `No organisation here matches “${find}”.` : 'No organisation is written down yet.'}
          </p>
        )}
        <ul className="list">
          {shown.map((one) => (
            <li key={one.id} className="split">
              <a className="go strong" href={`${address}/${one.id}`}>
                {one.name}
              </a>
              <span className="sm muted">{aboutIt(one)}</span>
            </li>
          ))}
        </ul>
        {(last || after) && (
          <nav className="acts" aria-label="Pages">
            {last && (
              <a className="btn" href={further({ ...(find && { find }), after: last.nameKey })}>
                Further
              </a>
            )}
            {after && (
              <a className="btn quiet" href={find ? further({ find }) : address}>
                From the beginning
              </a>
            )}
          </nav>
        )}
      </div>
    </ClientFrame>
  );
});

const aboutIt = ({ applications, open, isTarget, isClosed }: ListedOrganisation): string =>
  [
    applications > 0 && (applications === 1 ? '1 application' : `${applications} applications`),
    open > 0 && `${open} open`,
    isTarget && 'target',
    isClosed && 'asked not to be contacted',
  ]
    .filter(Boolean)
    .join(', ');
