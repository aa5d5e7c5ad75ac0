import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { People } from '@/app/_parts/clients/people';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Facts, Section } from '@/app/_parts/clients/section';
import { clientPage } from '@/app/_parts/page/page';
import { listAttendancesNamedOrNot } from '@/db/attendances/reads';
import { findInterview } from '@/db/interviews/reads';
import { listMetAt } from '@/db/questions/reads';
import { listNextTimes, listToRemember } from '@/db/reminders/reads';
import { listStoriesOf } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { stateOf } from '@/lib/interviews/rules';
import { interviewTitle, whenWords } from '@/lib/interviews/when';
import { toRemember } from '@/lib/reminders/remember';

export const metadata: Metadata = { title: null };

/**
 * One interview: how it is prepared, and how it was looked back at. What is needed so that it is fair, and what is
 * planned should it be a no, are the seeker's alone and in no scope.
 */
export default clientPage<OfOne>(lookAt('interview'), async (scope, { params }) => {
  const { id } = await params;
  const { session, interview, ...found } = await read(scope, (tx) => ({
    interview: findInterview(tx, id),
    people: listAttendancesNamedOrNot(tx, id),
    decided: listToRemember(tx, id),
    nextTimes: listNextTimes(tx, id),
    stories: listStoriesOf(tx, id),
    met: listMetAt(tx, id),
  }));
  if (!interview) throw new AppError('not-found');
  const { reader, at } = readerOf(session);
  const { startsAt, organisation, role, applicationId } = interview;
  const when = startsAt ? whenWords({ ...interview, startsAt }, reader) : undefined;
  const { dos } = toRemember(found.decided);
  return (
    <ClientFrame
      scope={scope}
      page="interview"
      title={interviewTitle(interview)}
      up={{ path: `/applications/${applicationId}`, words: `${organisation}, ${role}` }}
      lead={
        <>
          <p className="text-ink-2">{when?.there ?? 'No date yet'}</p>
          {when?.mine && <p>For you that is {when.mine}.</p>}
          {stateOf(interview, reader.now) === 'cancelled' && <p className="notice">It was cancelled.</p>}
        </>
      }
    >
      <div className="two">
        <div className="stack-l">
          {interview.reflectedAt && (
            <Section id="afterwards" title="Afterwards">
              <Facts
                rows={[
                  ['Went well', interview.wentWell],
                  ['Next time', interview.nextTime],
                  ['Looked back', at(interview.reflectedAt)],
                  ['Said thank you', interview.thankedAt && at(interview.thankedAt)],
                ]}
              />
            </Section>
          )}
          {found.met.length > 0 && (
            <Section id="met" title="What they asked">
              <ul className="list">
                {found.met.map(({ id: meeting, ref, text }) => (
                  <li key={meeting}>
                    <a href={clientHref(scope, `/questions/${ref}`)}>{text}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {dos.length + found.nextTimes.length > 0 && (
            <Section id="remember" title="To remember">
              <ul className="list">
                {dos.map(({ text, isStrength }) => (
                  <li key={text} className="kept">
                    {text} {isStrength && <span className="muted">(a strength by now)</span>}
                  </li>
                ))}
                {found.nextTimes.map((text) => (
                  <li key={text} className="kept">
                    {text} <span className="muted">(noted after one like this)</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {(interview.questions || interview.notes) && (
            <Section id="notebook" title="Questions and notes">
              <Facts
                rows={[
                  ['To ask them', interview.questions],
                  ['Notes', interview.notes],
                ]}
              />
            </Section>
          )}
          {found.stories.length > 0 && (
            <Section id="bring" title="Stories to bring">
              <ul className="list">
                {found.stories.map(({ id: brought, storyId, title }) => (
                  <li key={brought}>
                    <a href={clientHref(scope, `/stories/${storyId}`)}>{title}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <div className="stack-l">
          <Section id="facts" title="Facts">
            <Facts
              rows={[
                ['With', organisation],
                ['Role', role],
                ['Place', interview.place],
                ['Length', interview.minutes && `${interview.minutes} minutes`],
              ]}
            />
          </Section>
          {found.people.length > 0 && (
            <Section id="people" title="Who is there">
              <People people={found.people} />
            </Section>
          )}
        </div>
      </div>
    </ClientFrame>
  );
});
