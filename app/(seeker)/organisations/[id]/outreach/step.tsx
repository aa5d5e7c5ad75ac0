import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { OutreachStep } from '@/db/outreach/reads';
import { stepOf } from '@/lib/outreach/plan';
import type { Day } from '@/lib/time/days';
import { endStep, moveStep, openAgain } from './actions';

interface StepProps {
  readonly step: OutreachStep;
  /** When it is due and when it ended, in words. */
  readonly due: string;
  readonly ended: string | null;
  readonly today: Day;
  readonly isClosed: boolean;
}

/** One step of reaching out: done, moved to another day, or left out; an ended one can be opened again. */
export function Step({ step, due, ended, today, isClosed }: StepProps) {
  const { id, what, end, dueOn, version } = step;
  const it = <input type="hidden" name="id" value={id} readOnly />;
  if (end)
    return (
      <li className="split">
        <p className="muted">
          {what}: {end === 'done' ? 'done' : 'left out'} {ended}
        </p>
        {!isClosed && (
          <Form action={openAgain} actId={newId()} className="contents">
            {it}
            <Submit kind="quiet" label={`Open again: ${what}`}>
              Open again
            </Submit>
          </Form>
        )}
      </li>
    );
  const hasLetter = stepOf(what)?.letter != null;
  return (
    <li className="stack">
      <p>
        <b>{what}</b> <span className="muted">{due}</span>
      </p>
      <div className="stage-acts">
        {hasLetter && !isClosed && (
          <a
            className="btn"
            href={`/organisations/${step.organisationId}/outreach/letter?step=${id}`}
            aria-label={`Write it: ${what}`}
          >
            Write it
          </a>
        )}
        <Form action={endStep} actId={newId()} className="row wrap">
          {it}
          {!hasLetter && (
            <Submit kind="plain" name="end" value="done" label={`Done: ${what}`}>
              Done
            </Submit>
          )}
          <Submit kind="quiet" name="end" value="dropped" label={`Leave out: ${what}`}>
            Leave it out
          </Submit>
        </Form>
        {!isClosed && (
          <details>
            <summary>
              Another day<span className="sr">: {what}</span>
            </summary>
            <Form action={moveStep} actId={newId()} submit="Move it" kind="plain" className="in-line">
              {it}
              <input type="hidden" name="version" value={version} readOnly />
              <Field name="dueOn" label="The day" type="date" initial={dueOn < today ? today : dueOn} />
            </Form>
          </details>
        )}
      </div>
    </li>
  );
}
