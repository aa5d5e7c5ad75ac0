import type { InterviewRow } from '@/db/interviews/reads';
import { stateOf } from '@/lib/interviews/rules';
import { interviewTitle, type Reader, whenWords } from '@/lib/interviews/when';

interface InterviewLineProps {
  readonly interview: InterviewRow;
  readonly reader: Reader;
  /** Whether to say with whom: not on that application's own page. */
  readonly withWhom?: boolean;
}

/** One interview in a list: what it is, when, and where that stands. */
export function InterviewLine({ interview, reader, withWhom = false }: InterviewLineProps) {
  const { id, organisation, role, startsAt, reflectedAt } = interview;
  const state = stateOf(interview, reader.now);
  const title = interviewTitle(interview);
  const when = startsAt ? whenWords({ ...interview, startsAt }, reader) : undefined;
  return (
    <li>
      <a className="strong" href={`/interviews/${id}`}>
        {withWhom ? organisation : title}
      </a>
      {withWhom && (
        <span className="muted">
          {' '}
          · {title}, {role}
        </span>
      )}
      <p className="sm muted">
        {when ? when.there : 'No date yet'}
        {when?.mine && `; for you ${when.mine}`}
        {state === 'cancelled' && '; cancelled'}
        {state === 'past' && !reflectedAt && '; not looked back at yet'}
      </p>
    </li>
  );
}
