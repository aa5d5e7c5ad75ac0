import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { findApplication, findPosting } from '@/db/applications/reads';
import { listEvents } from '@/db/events/reads';
import { listRejectionsOf } from '@/db/rejections/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { dayInWords, daysIn } from '@/lib/time/days';
import { idIn } from '../board-address';
import { Advert } from './advert';
import { Facts } from './facts';
import { History } from './history';
import { MoveForm } from './move-form';
import { NextAction } from './next-action';
import { Noes } from './noes';

export const metadata: Metadata = { title: 'Application' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = idIn((await params).id);
  if (!id) throw new AppError('not-found');
  const { session, application, posting, events, stages, noes } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    posting: findPosting(tx, id),
    events: listEvents(tx, id),
    stages: listStages(tx),
    noes: listRejectionsOf(tx, id),
  }));
  if (!application) throw new AppError('not-found');
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const inWords = (at: string) => dayInWords(dayOf(new Date(at)), today, session.locale);
  const { stage, stageKind, outcome } = application;
  return (
    <main id="main" className="page">
      <title>{`${application.organisation} · Onward`}</title>
      <p className="sm">
        <a className="go" href={`/applications?stage=${application.stageId}`}>
          Applications
        </a>
      </p>
      <header className="application-head">
        <h1>{application.organisation}</h1>
        <p className="text-ink-2">{application.role}</p>
        <p className="row wrap">
          <span className="row">
            <StageMark kind={stageKind} />
            {stage}
          </span>
          {outcome && <OutcomeMark outcome={outcome} />}
          <span className="muted">since {inWords(application.stageSince)}</span>
        </p>
      </header>
      <div className="two">
        <div className="stack-l">
          <NextAction application={application} today={today} locale={session.locale} />
          <Facts application={application} today={today} locale={session.locale} />
          <Noes noes={noes} inWords={inWords} />
          <Advert id={id} posting={posting} savedOn={posting && inWords(posting.savedAt)} />
        </div>
        <div className="stack-l">
          <section className="stack" aria-labelledby="move">
            <h2 id="move" className="sec-head">
              Where it stands
            </h2>
            <MoveForm application={application} stages={stages} actId={newId()} />
            <a className="btn full" href={`/rejections/new?application=${id}`}>
              Log a no
            </a>
          </section>
          <History events={events} inWords={inWords} />
        </div>
      </div>
    </main>
  );
});
