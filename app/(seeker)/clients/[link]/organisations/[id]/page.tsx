import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { ClientHistory } from '@/app/_parts/clients/history';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { FollowUps, Spoken } from '@/app/_parts/clients/organisation-parts';
import { People } from '@/app/_parts/clients/people';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Facts, Section } from '@/app/_parts/clients/section';
import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import { Notes } from '@/app/_parts/notes/notes';
import { clientPage } from '@/app/_parts/page/page';
import { listContactsAt } from '@/db/contacts/reads';
import { listConversationsAt } from '@/db/conversations/reads';
import { listTrailAt } from '@/db/events/reads';
import { listFollowUpsAt } from '@/db/follow-ups/reads';
import { listFitsAt, listGoalLines } from '@/db/goals/reads';
import { findOrganisation, listApplicationsAt } from '@/db/organisations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { hold } from '@/lib/goals/hold';
import { summaryWords } from '@/lib/goals/summary';

export const metadata: Metadata = { title: null };

/** Everything that happened at one organisation, as far as its parts are shared. */
export default clientPage<OfOne>(lookAt('organisation'), async (scope, { params }) => {
  const { id } = await params;
  const { session, one, ...found } = await read(scope, (tx) => ({
    one: findOrganisation(tx, id),
    applications: listApplicationsAt(tx, id),
    people: listContactsAt(tx, id),
    spoken: listConversationsAt(tx, id),
    followUps: listFollowUpsAt(tx, id),
    trail: listTrailAt(tx, id),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, { organisationIds: [id] }),
  }));
  if (!one || one.mergedIntoId) throw new AppError('not-found');
  const reader = readerOf(session);
  const place = { organisationId: id, applicationId: null, pay: null, startsOn: null };
  const [fit] = summaryWords(hold(null, found.lines, found.fits, place, reader.onDay));
  return (
    <ClientFrame
      scope={scope}
      page="organisation"
      title={one.name}
      up={{ path: '/organisations', words: 'Organisations' }}
      lead={
        <Facts
          rows={[
            ['Target', one.isTarget && 'Yes'],
            ['Website', one.domain ?? one.website],
            ['Against the goal', fit],
            ['Contact', one.noContactAt && `Asked not to be contacted, since ${reader.at(one.noContactAt)}`],
          ]}
        />
      }
    >
      <div className="two">
        <div className="stack-l">
          {found.applications.length > 0 && (
            <Section id="applications" title="Applications">
              <ul className="list">
                {found.applications.map((application) => (
                  <li key={application.id} className="split">
                    <a className="go" href={clientHref(scope, `/applications/${application.id}`)}>
                      {application.role}
                    </a>
                    <span className="row sm">
                      {application.outcome ? (
                        <OutcomeMark outcome={application.outcome} isTheirs />
                      ) : (
                        <>
                          <StageMark kind={application.stageKind} />
                          {application.stage}
                        </>
                      )}
                      <span className="muted">since {reader.at(application.stageSince)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {found.people.length > 0 && (
            <Section id="people" title="People">
              <People people={found.people.map(({ id, name, part }) => ({ id, name, part: part ?? '' }))} />
            </Section>
          )}
          <FollowUps followUps={found.followUps} reader={reader} />
          <Spoken conversations={found.spoken} at={reader.at} />
          {one.notes && (
            <Section id="notes" title="Notes">
              <Notes text={one.notes} />
            </Section>
          )}
        </div>
        <ClientHistory events={found.trail} may={scope.may} at={reader.at} onDay={reader.onDay} />
      </div>
    </ClientFrame>
  );
});
