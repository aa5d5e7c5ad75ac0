import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientIn } from '@/app/_parts/clients/places';
import { MeetingList } from '@/app/_parts/meetings/meeting-list';
import { clientPage } from '@/app/_parts/page/page';
import { listMeetings } from '@/db/meetings/reads';
import { read } from '@/db/transaction';
import { stateOf } from '@/lib/meetings/rules';
import { dayIn } from '@/lib/time/days';
import { AskedToMove, CallOff, MetForm, NextForm, TookPlace } from './forms';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** When coach and client meet next, and when they did: for both of them to see. */
export default clientPage<Props>('meetings', async (scope) => {
  const { session, meetings } = await read(scope, (tx) => ({ meetings: listMeetings(tx, scope.linkId) }));
  const now = new Date();
  const { timeZone: zone, locale } = session;
  const reader = { zone, locale, now };
  const today = dayIn(zone, now);
  const being = (state: ReturnType<typeof stateOf>) => meetings.filter((one) => stateOf(one, now) === state);
  const [next] = being('ahead').toReversed();
  const unsaid = being('unsaid');
  const past = [...being('held'), ...being('cancelled')];
  const mayAct = !scope.isPreview;
  const { linkId } = scope;
  return (
    <ClientFrame
      scope={scope}
      page="meetings"
      title="Meetings"
      width="page flow"
      lead={
        <p className="text-ink-2">
          {clientIn(scope)} sees these too, and can call one off or ask to move it.
        </p>
      }
    >
      <section className="stack" aria-labelledby="next">
        <h2 id="next" className="sec-head">
          Next appointment
        </h2>
        {next ? (
          <>
            <MeetingList meetings={[next]} reader={reader} today={today} />
            {next.moveAskedAt && <AskedToMove meeting={next} />}
          </>
        ) : (
          <p className="muted">None is set.</p>
        )}
        {mayAct && (
          <details open={!next || next.moveAskedAt !== null}>
            <summary>{next ? 'Move it, or call it off' : 'Set the next one'}</summary>
            <div className="stack">
              <NextForm linkId={linkId} next={next} zone={zone} />
              {next && <CallOff linkId={linkId} meeting={next} />}
            </div>
          </details>
        )}
      </section>
      {unsaid.length > 0 && (
        <section className="stack" aria-labelledby="unsaid">
          <h2 id="unsaid" className="sec-head">
            Did it take place?
          </h2>
          {unsaid.map((meeting) => (
            <div key={meeting.id}>
              <MeetingList meetings={[meeting]} reader={reader} today={today} />
              {mayAct && <TookPlace linkId={linkId} meeting={meeting} />}
            </div>
          ))}
        </section>
      )}
      <section className="stack" aria-labelledby="past">
        <h2 id="past" className="sec-head">
          Before
        </h2>
        {past.length > 0 ? (
          <MeetingList meetings={past} reader={reader} today={today} />
        ) : (
          <p className="muted">No meeting is noted yet.</p>
        )}
        {mayAct && (
          <details>
            <summary>Note that you met</summary>
            <MetForm linkId={linkId} today={today} />
          </details>
        )}
      </section>
    </ClientFrame>
  );
});
