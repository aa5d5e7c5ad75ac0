import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Interview } from '@/db/interviews/reads';
import type { InterviewState } from '@/lib/interviews/rules';
import { comesTwice, type Reader, whenWords } from '@/lib/interviews/when';
import { hold } from '../actions';
import { Seen } from './seen';

interface WhenProps {
  readonly interview: Interview;
  readonly state: InterviewState;
  readonly reader: Reader;
}

/** When it is, on their clock and on one's own; and that it was cancelled. */
export function When({ interview, state, reader }: WhenProps) {
  const { id, startsAt } = interview;
  const when = startsAt ? { ...interview, startsAt } : undefined;
  const said = when && whenWords(when, reader);
  return (
    <>
      <p className="text-ink-2">
        {said?.there ?? (
          <>
            No date yet. <a href={`/interviews/${id}/edit`}>Write down when</a>
          </>
        )}
      </p>
      {said?.mine && <p>For you that is {said.mine}.</p>}
      {when && comesTwice(when, reader) && (
        <p className="notice">
          The clocks there go back that night, and this hour comes twice. The first one is meant; ask them if
          you are not sure.
        </p>
      )}
      {state === 'cancelled' && (
        <div className="notice">
          <p>It was cancelled.</p>
          <Form action={hold} actId={newId()} className="contents">
            <Seen of={interview} />
            <Submit kind="quiet">It takes place after all</Submit>
          </Form>
        </div>
      )}
    </>
  );
}
