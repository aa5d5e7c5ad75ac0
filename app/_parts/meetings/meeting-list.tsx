import type { Meeting } from '@/db/meetings/reads';
import { type Reader, whenWords } from '@/lib/interviews/when';
import { MEETING_WORDS } from '@/lib/meetings/rules';
import { dayInWords } from '@/lib/time/days';

interface MeetingListProps {
  readonly meetings: readonly Meeting[];
  readonly reader: Reader;
  readonly today: string;
}

/** Meetings with their time, on both clocks where they differ, how and where. */
export const MeetingList = ({ meetings, reader, today }: MeetingListProps) => (
  <ul className="list">
    {meetings.map((meeting) => (
      <li key={meeting.id}>
        <p className="strong">{timeOf(meeting, reader, today)}</p>
        <p className="text-ink-2">
          {MEETING_WORDS[meeting.kind]}
          {meeting.place && `, ${meeting.place}`}
        </p>
        {meeting.cancelledAt && (
          <p className="muted">
            {meeting.cancelledBy === 'seeker'
              ? 'Called off by the client.'
              : `Called off by ${meeting.authorName || 'the coach'}.`}
          </p>
        )}
        {meeting.cancelledAt && meeting.line && <blockquote className="words">{meeting.line}</blockquote>}
      </li>
    ))}
  </ul>
);

function timeOf({ startsAt, zone, heldOn }: Meeting, reader: Reader, today: string): string {
  if (startsAt) {
    const { there, mine } = whenWords({ startsAt, zone, minutes: null }, reader);
    return mine ? `${there}, ${mine} for you` : there;
  }
  return heldOn ? dayInWords(heldOn, today, reader.locale) : '';
}
