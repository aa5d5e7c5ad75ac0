import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { OfferFields } from '@/app/_parts/offers/offer-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findOffer } from '@/db/offers/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayIn } from '@/lib/time/days';
import { edit } from '../../actions';

export const metadata: Metadata = { title: 'Change the terms' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, offer } = await read(scope, (tx) => ({ offer: findOffer(tx, id) }));
  if (!offer) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <h1>The offer from {offer.organisation}</h1>
      <Form action={edit} actId={newId()} keep={`offer.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={offer.version} readOnly />
        <OfferFields saved={offer} today={dayIn(session.timeZone, new Date())} />
        <div className="foot stay">
          <a className="btn quiet" href={`/offers/${id}`}>
            Leave as it was
          </a>
          <Submit>Save</Submit>
        </div>
      </Form>
    </main>
  );
});
