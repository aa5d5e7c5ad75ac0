import type { Metadata } from 'next';
import { Advert } from '@/app/_parts/clients/advert';
import { ApplicationFacts } from '@/app/_parts/clients/application-facts';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { ClientHistory } from '@/app/_parts/clients/history';
import { InterviewList } from '@/app/_parts/clients/interview-list';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { NoList } from '@/app/_parts/clients/no-list';
import { OfferList } from '@/app/_parts/clients/offer-list';
import { People, partWords } from '@/app/_parts/clients/people';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Section } from '@/app/_parts/clients/section';
import { SentWith } from '@/app/_parts/clients/sent-with';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { toHold } from '@/app/_parts/goals/to-hold';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import { Notes } from '@/app/_parts/notes/notes';
import { clientPage } from '@/app/_parts/page/page';
import { findApplication } from '@/db/applications/reads';
import { listCommentsOn } from '@/db/comments/reads';
import { listSentWith } from '@/db/documents/reads';
import { listEvents } from '@/db/events/reads';
import { findGoal, listApplicationsToHold, listFitsAt, listGoalLines } from '@/db/goals/reads';
import { listInterviewsOf } from '@/db/interviews/reads';
import { listOffersOf } from '@/db/offers/reads';
import { listPartsNamedOrNot } from '@/db/parts/reads';
import { findPosting } from '@/db/postings/reads';
import { listNoes } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { hold } from '@/lib/goals/hold';
import { summaryWords } from '@/lib/goals/summary';

export const metadata: Metadata = { title: null };

/** One application with all that hangs on it, part by part as it is shared. */
export default clientPage<OfOne>(lookAt('application'), async (scope, { params }) => {
  const { id } = await params;
  const asked = { applicationIds: [id] };
  const { session, application, ...found } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    posting: findPosting(tx, id),
    events: listEvents(tx, id),
    noes: listNoes(tx, { applicationId: id }),
    interviews: listInterviewsOf(tx, id),
    offers: listOffersOf(tx, id),
    people: listPartsNamedOrNot(tx, id),
    sent: listSentWith(tx, id),
    comments: listCommentsOn(tx, { kind: 'application', id }),
    held: listApplicationsToHold(tx, asked),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, asked),
  }));
  if (!application) throw new AppError('not-found');
  const reader = readerOf(session);
  const { stage, stageKind, outcome, stageSince, organisationId, organisation } = application;
  const place = found.held[0];
  const [fit] =
    place && found.lines.length > 0
      ? summaryWords(hold(found.goal, found.lines, found.fits, toHold(place), reader.onDay))
      : [];
  return (
    <ClientFrame
      scope={scope}
      page="application"
      title={organisation}
      up={{ path: '/applications', words: 'Applications' }}
      lead={
        <>
          <p className="text-ink-2">{application.role}</p>
          <p className="row wrap">
            <span className="row">
              <StageMark kind={stageKind} />
              {stage}
            </span>
            {outcome && <OutcomeMark outcome={outcome} isTheirs />}
            <span className="muted">since {reader.at(stageSince)}</span>
          </p>
          {fit && <p className="sm num">Against the goal: {fit}</p>}
          <p className="sm">
            <a className="go" href={clientHref(scope, `/organisations/${organisationId}`)}>
              Everything at {organisation}
            </a>
          </p>
        </>
      }
    >
      <div className="two">
        <div className="stack-l">
          <ApplicationFacts application={application} reader={reader} />
          {application.notes && (
            <Section id="notes" title="Notes">
              <Notes text={application.notes} />
            </Section>
          )}
          <CommentsOn
            rows={found.comments}
            subject={{ kind: 'application', id }}
            viewer={scope}
            reader={reader.reader}
          />
          {found.noes.length > 0 && (
            <Section id="noes" title={found.noes.length === 1 ? 'The no' : 'The noes'}>
              <NoList noes={found.noes} ago={reader.ago} rejection={clientHref(scope, '/rejections')} />
            </Section>
          )}
          {found.interviews.length > 0 && (
            <Section id="interviews" title="Interviews">
              <InterviewList
                interviews={found.interviews}
                reader={reader.reader}
                interview={clientHref(scope, '/interviews')}
              />
            </Section>
          )}
          {found.offers.length > 0 && (
            <Section id="offers" title="Offers">
              <OfferList offers={found.offers} onDay={reader.onDay} offer={clientHref(scope, '/offers')} />
            </Section>
          )}
          {found.people.length > 0 && (
            <Section id="people" title="People">
              <People people={found.people.map((one) => ({ ...one, part: partWords(one.part) }))} />
            </Section>
          )}
          {found.sent.length > 0 && <SentWith sent={found.sent} scope={scope} onDay={reader.onDay} />}
          {found.posting && <Advert posting={found.posting} at={reader.at} />}
        </div>
        <ClientHistory events={found.events} may={scope.may} at={reader.at} onDay={reader.onDay} />
      </div>
    </ClientFrame>
  );
});
