import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { OfferList } from '@/app/_parts/clients/offer-list';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { clientPage } from '@/app/_parts/page/page';
import { listOffers } from '@/db/offers/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** Every offer: those to answer first. */
export default clientPage<Props>('offers', async (scope) => {
  const { session, offers } = await read(scope, (tx) => ({ offers: listOffers(tx) }));
  const { onDay } = readerOf(session);
  return (
    <ClientFrame scope={scope} page="offers" title="Offers">
      {offers.length === 0 ? (
        <p className="text-ink-2">No offer yet. When one comes, its terms stand here.</p>
      ) : (
        <OfferList offers={offers} onDay={onDay} offer={clientHref(scope, '/offers')} />
      )}
    </ClientFrame>
  );
});
