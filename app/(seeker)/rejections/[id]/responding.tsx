import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Rejection } from '@/db/rejections/reads';
import { closeNo } from '../actions';
import { sayInvited } from './thanks/actions';

export const RESPONDING = ['asked-to-respond', 'invited', 'preparing', 'ready'] as const;

/** Between the second question and the answer: what they said to it, and then what is prepared. */
export function Responding({ rejection }: { rejection: Rejection }) {
  const { id, state, episodeId } = rejection;
  const episode = <input type="hidden" name="episodeId" value={episodeId ?? ''} readOnly />;
  if (state === 'asked-to-respond')
    return (
      <section className="step" aria-label="Now">
        <h1>You thanked them, and asked</h1>
        <p>
          Whether they will hear an answer is up to them; the asking was yours. When it is clear, say so here.
        </p>
        <Form action={sayInvited} actId={newId()} className="acts">
          {episode}
          <Submit name="as" value="invited">
            They would hear it
          </Submit>
          <Submit kind="plain" name="as" value="not-invited">
            They would rather not, or nothing came
          </Submit>
        </Form>
      </section>
    );
  const isReady = state === 'ready';
  return (
    <section className="step" aria-label="Now">
      <h1>{isReady ? 'Your answer is ready' : 'They are willing to hear you'}</h1>
      <p>
        {isReady
          ? 'Say it or send it when it suits you both.'
          : 'Prepare it point by point, with what stands behind each. There is no hurry: a few days are usual.'}
      </p>
      <div className="acts">
        <a className="btn primary" href={`/rejections/${id}/answer`}>
          {isReady ? 'Give it' : state === 'invited' ? 'Prepare the answer' : 'Go on preparing'}
        </a>
        <Form action={closeNo} actId={newId()} submit="Close this gently" kind="quiet">
          {episode}
        </Form>
      </div>
    </section>
  );
}
