import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { AlikeHere } from '@/app/_parts/earlier/alike';
import { EarlierLine } from '@/app/_parts/earlier/earlier-line';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { listSources } from '@/db/applications/reads';
import { findReview } from '@/db/captures/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayIn, dayInWords } from '@/lib/time/days';
import type { Query } from '../../board-address';
import { throwAway } from '../actions';
import { ChooseOne } from './choose-one';
import { ReviewForm } from './review-form';
import { WhereFrom } from './where-from';

export const metadata: Metadata = { title: 'Look it over' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const { which, another } = await searchParams;
  const n = Number(which ?? 0) || 0;
  const { session, capture, stages, sources } = await read(scope, (tx) => ({
    capture: findReview(tx, id, n),
    stages: listStages(tx),
    sources: listSources(tx),
  }));
  if (!capture) throw new AppError('not-found');
  const { advert, alike, earlier } = capture;
  const { from, adverts } = capture.proposals;
  const isChosen = adverts.length < 2 || which !== undefined;
  const isAnother = another !== undefined;
  const here = `/applications/capture/${id}?which=${n}`;
  const today = dayIn(session.timeZone, new Date());
  const inWords = (moment: string) =>
    dayInWords(dayIn(session.timeZone, new Date(moment)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/applications/capture">
            Catch an advert
          </a>
        </p>
        <h1>Look it over</h1>
        {isChosen && <WhereFrom from={from} advert={advert} />}
      </header>
      {!isChosen && <ChooseOne id={id} adverts={adverts} />}
      {isChosen && alike && !isAnother && (
        <AlikeHere alike={alike}>
          <a className="btn" href={`${here}&another`}>
            It is another one
          </a>
        </AlikeHere>
      )}
      {isChosen && (!alike || isAnother) && (
        <>
          <EarlierLine earlier={earlier} inWords={inWords} />
          <ReviewForm
            id={id}
            which={n}
            advert={advert}
            stages={stages}
            sources={sources}
            isAnother={isAnother}
          />
        </>
      )}
      <Form action={throwAway} actId={newId()} submit="Throw it away" kind="quiet">
        <input type="hidden" name="id" value={id} readOnly />
      </Form>
    </main>
  );
});
