import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { RehearsalList } from '@/app/_parts/clients/rehearsal-list';
import { clientPage } from '@/app/_parts/page/page';
import { countRehearsals, listRehearsals } from '@/db/rehearsals/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: null };

/** As many as one looks over. */
const MOST = 100;

type Props = { params: Promise<{ link: string }> };

/** What was rehearsed: what was worth keeping, and what to change. */
export default clientPage<Props>('rehearsals', async (scope) => {
  const { session, rehearsals, n } = await read(scope, (tx) => ({
    rehearsals: listRehearsals(tx, { limit: MOST }),
    n: countRehearsals(tx),
  }));
  const { at } = readerOf(session);
  return (
    <ClientFrame scope={scope} page="rehearsals" title="Rehearsals">
      <div className="stack prose">
        {n === 0 ? (
          <p className="text-ink-2">
            None yet. When {clientIn(scope)} has said an answer aloud, what to keep of it and what to change
            stands here.
          </p>
        ) : (
          <p className="text-ink-2">
            {n === 1 ? 'One so far.' : `${n} so far.`} {n > MOST && `The latest ${MOST} are here.`}
          </p>
        )}
        <RehearsalList rehearsals={rehearsals} at={at} rehearsal={clientHref(scope, '/rehearsals')} />
      </div>
    </ClientFrame>
  );
});
