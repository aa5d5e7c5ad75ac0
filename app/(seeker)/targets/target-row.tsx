import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Target } from '@/db/targets/reads';
import { OUTCOME_WORDS } from '@/lib/applications/rules';
import type { HeldLine } from '@/lib/goals/hold';
import { summaryWords } from '@/lib/goals/summary';
import { mark } from './actions';

interface TargetRowProps {
  readonly target: Target;
  readonly held: readonly HeldLine[];
  /** When its next step is due, in words. */
  readonly dueIn: string | null;
}

/** One target: how it fits, what there is of an opening, and the next step of reaching out. */
export function TargetRow({ target, held, dueIn }: TargetRowProps) {
  const { id, name, isClosed, applicationId, role, outcome, step } = target;
  const [sum] = summaryWords(held);
  return (
    <li className="stack">
      <h2>
        <a href={`/organisations/${id}/fit`}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <dl className="facts">
        <dt>Fit</dt>
        <dd className="num">{sum ?? 'Nothing to hold it against yet'}</dd>
        <dt>Opening</dt>
        <dd>
          {applicationId ? (
            <>
              <a href={`/applications/${applicationId}`}>{role}</a>
              {outcome && <span className="muted"> · {OUTCOME_WORDS[outcome]}</span>}
            </>
          ) : (
            <span className="muted">None that you know of</span>
          )}
        </dd>
        <dt>Next</dt>
        <dd>
          {isClosed ? (
            'They asked not to be contacted'
          ) : (
            <a href={`/organisations/${id}/outreach`}>
              {step ? `${step}, ${dueIn}` : 'Plan how to reach out'}
              <span className="sr">: {name}</span>
            </a>
          )}
        </dd>
      </dl>
      <Form action={mark} actId={newId()} className="contents">
        <input type="hidden" name="organisationId" value={id} readOnly />
        <Submit kind="quiet" name="as" value="no-target" label={`Take ${name} off the targets`}>
          Take off the list
        </Submit>
      </Form>
    </li>
  );
}
