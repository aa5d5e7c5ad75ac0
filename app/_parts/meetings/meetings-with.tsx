import { v7 as newId } from 'uuid';
import { cancel, move } from '@/app/(seeker)/coaches/meetings/actions';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Meeting } from '@/db/meetings/reads';
import type { Reader } from '@/lib/interviews/when';
import { stateOf } from '@/lib/meetings/rules';
import { dayIn } from '@/lib/time/days';
import { MeetingList } from './meeting-list';

interface MeetingsWithProps {
  /** As `listMeetings` gives them, of one link. */
  readonly meetings: readonly Meeting[];
  readonly coachName: string;
  readonly reader: Reader;
}

/**
 * The seeker's meetings with one coach: the next one, which can be called off or asked to be moved with a line, and those
 * before. Nothing where there was none.
 */
export function MeetingsWith({ meetings, coachName, reader }: MeetingsWithProps) {
  if (meetings.length === 0) return null;
  const today = dayIn(reader.zone, reader.now);
  const ahead = meetings.filter((one) => stateOf(one, reader.now) === 'ahead').toReversed();
  const past = meetings.filter((one) => stateOf(one, reader.now) !== 'ahead');
  return (
    <section className="stack" aria-labelledby="meetings">
      <h2 id="meetings" className="sec-head">
        Meetings
      </h2>
      {ahead.map((meeting) => (
        <div key={meeting.id} className="stack">
          <MeetingList meetings={[meeting]} reader={reader} today={today} />
          {meeting.moveAskedAt && (
            <p className="muted">
              You asked for another time: “{meeting.line}”. It stands until {coachName || 'your coach'} moves
              it.
            </p>
          )}
          <details>
            <summary>Another time, or not at all</summary>
            <div className="stack">
              <Form action={move} actId={newId()} submit="Ask to move it" kind="plain">
                <OfMeeting meeting={meeting} />
                <Field
                  name="line"
                  label="When would suit you"
                  hint={`${coachName || 'Your coach'} reads this line.`}
                />
              </Form>
              <Form action={cancel} actId={newId()} submit="Call it off" kind="quiet">
                <OfMeeting meeting={meeting} />
                <Field name="line" label="A line with it (optional)" hint="Nothing has to be explained." />
              </Form>
            </div>
          </details>
        </div>
      ))}
      {past.length > 0 && (
        <details open={ahead.length === 0}>
          <summary>Before</summary>
          <MeetingList meetings={past} reader={reader} today={today} />
        </details>
      )}
    </section>
  );
}

const OfMeeting = ({ meeting }: { meeting: Pick<Meeting, 'id' | 'version'> }) => (
  <>
    <input type="hidden" name="id" value={meeting.id} readOnly />
    <input type="hidden" name="version" value={meeting.version} readOnly />
  </>
);
