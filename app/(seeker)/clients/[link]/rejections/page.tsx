import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { NoList } from '@/app/_parts/clients/no-list';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { clientPage } from '@/app/_parts/page/page';
import { listNoes } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { idIn, type Query } from '../../../applications/board-address';

export const metadata: Metadata = { title: null };

const ROWS = 50;

type Props = { params: Promise<{ link: string }>; searchParams: Promise<Query> };

/** Every "no", the newest first, with how what follows it stands. */
export default clientPage<Props>('rejections', async (scope, { searchParams }) => {
  const after = idIn((await searchParams).after);
  const { session, noes } = await read(scope, (tx) => ({ noes: listNoes(tx, { limit: ROWS + 1, after }) }));
  const { ago } = readerOf(session);
  const shown = noes.slice(0, ROWS);
  const last = noes.length > ROWS ? shown.at(-1) : undefined;
  const address = clientHref(scope, '/rejections');
  return (
    <ClientFrame scope={scope} page="rejections" title="Noes">
      <div className="stack prose">
        {shown.length === 0 ? (
          <p className="text-ink-2">
            {after
              ? 'There are no more.'
              : `No “no” yet. When one comes, it stands here with what ${clientIn(scope)} makes of it.`}
          </p>
        ) : (
          <NoList noes={shown} ago={ago} rejection={address} />
        )}
        {(last || after) && (
          <nav className="acts" aria-label="Pages">
            {last && (
              <a className="btn" href={`${address}?after=${last.id}`}>
                Show earlier ones
              </a>
            )}
            {after && (
              <a className="btn quiet" href={address}>
                Back to the latest
              </a>
            )}
          </nav>
        )}
      </div>
    </ClientFrame>
  );
});
