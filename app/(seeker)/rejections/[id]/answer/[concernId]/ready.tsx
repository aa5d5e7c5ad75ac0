import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { Icon } from '@/components/icon';
import type { Response } from '@/db/responses/reads';
import { checksOf, mayBeReady } from '@/lib/responses/rules';
import { callIt } from '../actions';

/** What there is and what there is not; the seeker says when it is ready. */
export function Ready({ concernId, response }: { concernId: string; response: Response | undefined }) {
  const stand = response?.readyAt ? 'ready' : response?.leftOutAt ? 'left-out' : 'open';
  const may = response !== undefined && mayBeReady(response);
  return (
    <section className="stack">
      <h2 className="sec-head">Ready?</h2>
      <ul className="list">
        {checksOf(response).map(({ key, words, isDone }) => (
          <li key={key} className="row">
            {isDone ? <Icon name="check" className="ic s" /> : <span className="ic s" aria-hidden="true" />}
            <span className={isDone ? '' : 'muted'}>
              {words}
              {!isDone && ': not yet'}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-ink-2">{sentenceOf(stand, response, may)}</p>
      <Form action={callIt} actId={newId()} className="acts">
        <input type="hidden" name="concernId" value={concernId} readOnly />
        <input type="hidden" name="version" value={response?.version ?? 0} readOnly />
        {stand === 'open' && may && (
          <Submit name="as" value="ready">
            This point is ready
          </Submit>
        )}
        {stand === 'open' ? (
          <Submit kind="quiet" name="as" value="left-out">
            Leave it out of the answer
          </Submit>
        ) : (
          <Submit kind="plain" name="as" value="open">
            {stand === 'ready' ? 'Not ready after all' : 'Put it in again'}
          </Submit>
        )}
      </Form>
    </section>
  );
}

function sentenceOf(
  stand: 'ready' | 'left-out' | 'open',
  response: Response | undefined,
  may: boolean,
): string {
  if (stand === 'ready') return 'This point is ready.';
  if (stand === 'left-out') return 'This point is left out of the answer. What you wrote is kept.';
  if (may) return 'Only the draft has to be there. The rest helps, and you decide.';
  return response?.draft
    ? 'There is still a gap in square brackets. Fill it, and it can be ready.'
    : 'Once the draft is kept, it can be ready.';
}
