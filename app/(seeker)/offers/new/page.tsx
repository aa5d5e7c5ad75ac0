import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { OfferFields } from '@/app/_parts/offers/offer-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayIn } from '@/lib/time/days';
import { make } from '../actions';

export const metadata: Metadata = { title: 'Write down an offer' };

type Props = { searchParams: Promise<{ application?: string | string[] }> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const id = rowId(String((await searchParams).application ?? ''));
  const { session, application } = await read(scope, (tx) => ({ application: findApplication(tx, id) }));
  if (!application) throw new AppError('not-found');
  const { currency, period, place, workMode } = application;
  // What the advert promised is only where to begin: pay is for them to say.
  const known = { currency, period, place, workMode };
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/applications/${id}`}>
            {application.organisation}, {application.role}
          </a>
        </p>
        <h1>An offer</h1>
        <p className="text-ink-2">
          Write down what they said; leave out what they didn’t. You can fill it in as you hear more.
        </p>
      </header>
      <Form action={make} actId={newId()} submit="Keep the offer" keep={`offer.new.${id}`}>
        <input type="hidden" name="applicationId" value={id} readOnly />
        <OfferFields saved={known} today={dayIn(session.timeZone, new Date())} />
      </Form>
    </main>
  );
});
