import type { InterviewRow } from '@/db/interviews/reads';
import { stateOf } from '@/lib/interviews/rules';
import { interviewTitle, type Reader, whenWords } from '@/lib/interviews/when';

interface InterviewListProps {
  readonly interviews: readonly InterviewRow[];
  readonly reader: Reader;
  /** What comes before an interview's id. */
  readonly interview: string;
  /** Whether to say with whom: not on that application's own page. */
  readonly withWhom?: boolean;
}

/** Interviews: what each is, when, and where that stands. */
export const InterviewList = ({ interviews, reader, interview, withWhom = false }: InterviewListProps) => (
  <ul className="list">
    {interviews.map((one) => (
      <li key={one.id}>
        <a className="strong" href={`${interview}/${one.id}`}>
          {withWhom ? one.organisation : interviewTitle(one)}
        </a>
        {withWhom && (
          <span className="muted">
            {' '}
            · {interviewTitle(one)}, {one.role}
          </span>
        )}
        <p className="sm muted">{standing(one, reader)}</p>
      </li>
    ))}
  </ul>
);

function standing(one: InterviewRow, reader: Reader): string {
  const state = stateOf(one, reader.now);
  const when = one.startsAt ? whenWords({ ...one, startsAt: one.startsAt }, reader) : undefined;
  return [
    when?.there ?? 'No date yet',
    when?.mine && `for you ${when.mine}`,
    state === 'cancelled' && 'cancelled',
    state === 'past' && one.reflectedAt && 'looked back at',
  ]
    .filter(Boolean)
    .join('; ');
}
