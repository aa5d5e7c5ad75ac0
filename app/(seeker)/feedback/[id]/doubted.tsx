import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { Concern, Feedback } from '@/db/feedback/reads';
import type { Theme } from '@/db/themes/reads';
import type { Quiet } from '@/lib/feedback/quiet-hours';
import { noteConcern } from '../actions';
import { ConcernFields } from './concern-fields';
import { Decide } from './decide';

interface DoubtedProps {
  readonly said: Feedback;
  readonly concerns: readonly Concern[];
  readonly themes: readonly Theme[];
  readonly today: string;
  readonly nextInterviewId: string | null;
  readonly quiet: Quiet | null;
}

/** Their doubts, one at a time, each with what the seeker does about it. */
export function Doubted({ said, concerns, themes, today, nextInterviewId, quiet }: DoubtedProps) {
  const isDecided = concerns.length > 0 && concerns.every((one) => one.decision);
  return (
    <section>
      <h2 className="sec-head">What they doubted</h2>
      {concerns.length === 0 && (
        <p className="text-ink-2 mt-3">
          Then one doubt at a time. Noting it is not agreeing with it: what you do about it is yours to
          decide.
        </p>
      )}
      {isDecided && (
        <p className="notice good">
          Every doubt has your decision, and that is all this asks of you.{' '}
          {said.rejectionId && <a href={`/rejections/${said.rejectionId}`}>Back to the no</a>}
          {said.rejectionId ? ', or ' : null}
          {concerns.some((one) => one.decision === 'work-on-it') ? (
            <a href="/practice">look at what you practise</a>
          ) : (
            <a href="/today">see what is next</a>
          )}
          .
        </p>
      )}
      <ol className="doubts">
        {concerns.map((concern) => (
          <Decide
            key={concern.id}
            concern={concern}
            themes={themes}
            today={today}
            nextInterviewId={nextInterviewId}
            quiet={quiet}
          />
        ))}
      </ol>
      <details key={`doubts-${concerns.length}`}>
        <summary>{concerns.length === 0 ? 'Note a doubt' : 'Another doubt'}</summary>
        <Form action={noteConcern} actId={newId()} submit="Keep it" kind="plain" keep={`concern.${said.id}`}>
          <input type="hidden" name="feedbackId" value={said.id} readOnly />
          <ConcernFields themes={themes} />
        </Form>
      </details>
    </section>
  );
}
