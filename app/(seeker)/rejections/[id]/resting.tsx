import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Rejection } from '@/db/rejections/reads';
import { closeNo, restNow } from '../actions';
import { NobodyToAsk, TheyWantQuiet } from './nobody-to-ask';
import { type Phase, restingWords } from './resting-words';

interface AtRest {
  readonly rejection: Rejection;
  readonly rests: boolean;
  /** It was asked about before, closed, and opened again. */
  readonly isAsked: boolean;
  /** Whom a question was begun to. */
  readonly whom: string | null | undefined;
  /** Something in it should not count: nothing is asked of them, and nobody is thanked. */
  readonly isApart: boolean;
  readonly variedWording: boolean;
}

/** Before anything is asked: rest first, and everything else one fold away. */
export function Resting({ rejection, rests, isAsked, whom, isApart, variedWording }: AtRest) {
  const { id, state, predetermined, isClosed } = rejection;
  const episodeId = rejection.episodeId as string;
  const isFresh = rests && state === 'resting';
  const isThrough = predetermined || ((isAsked || isClosed || isApart) && state === 'reframed');
  const [title, sentence] = restingWords(phaseOf({ isFresh, isThrough, isApart, rejection }), {
    ...rejection,
    seed: variedWording ? id : undefined,
  });
  return (
    <section className="step" aria-label="Now">
      <h1>{title}</h1>
      <p>{sentence}</p>
      {isClosed && state === 'resting' && (
        <p className="sm">They asked not to be contacted, so there is nobody to ask.</p>
      )}
      <div className="acts">
        {isFresh ? (
          <a className="btn" href="/today">
            Done for today
          </a>
        ) : isThrough ? (
          <Form action={closeNo} actId={newId()} submit="Close this gently">
            <input type="hidden" name="episodeId" value={episodeId} readOnly />
          </Form>
        ) : state === 'reframed' ? (
          <a className="btn primary" href={`/rejections/${id}/ask`}>
            Ask what was missing
          </a>
        ) : (
          <a className="btn primary" href={`/rejections/${id}/reframe`}>
            See what stays yours
          </a>
        )}
      </div>
      <details>
        <summary>{isFresh ? 'Or go on now' : 'Something else'}</summary>
        <div className="acts pb-3">
          {(isFresh || predetermined) && state === 'resting' && (
            <a className="btn" href={`/rejections/${id}/reframe`}>
              See what stays yours
            </a>
          )}
          {!isAsked && !isClosed && !isApart && (isFresh || predetermined || state === 'resting') && (
            <a className="btn" href={`/rejections/${id}/ask`}>
              Ask what was missing
            </a>
          )}
          <a className="btn" href={`/feedback/new?rejection=${id}`}>
            They told me something
          </a>
          {!isFresh && (
            <Form action={restNow} actId={newId()} className="acts">
              <input type="hidden" name="episodeId" value={episodeId} readOnly />
              <Submit kind="plain" name="until" value="three-days">
                Rest for three days
              </Submit>
            </Form>
          )}
          {(isFresh || !isThrough) && (
            <Form action={closeNo} actId={newId()} submit="Close this gently" kind="plain">
              <input type="hidden" name="episodeId" value={episodeId} readOnly />
            </Form>
          )}
        </div>
        {!isAsked && <NobodyToAsk episodeId={episodeId} />}
        {!isAsked && !isClosed && (
          <TheyWantQuiet episodeId={episodeId} whom={whom} organisation={rejection.organisation} />
        )}
      </details>
    </section>
  );
}

function phaseOf({
  isFresh,
  isThrough,
  isApart,
  rejection,
}: Pick<AtRest, 'rejection' | 'isApart'> & Record<'isFresh' | 'isThrough', boolean>): Phase {
  if (isFresh) return 'fresh';
  if (rejection.predetermined) return 'promised';
  if (isApart && rejection.state === 'reframed') return 'kept-apart';
  if (rejection.isClosed && rejection.state === 'reframed') return 'not-to-be-asked';
  if (isThrough) return 'through';
  return rejection.state === 'reframed' ? 'looked-back' : 'ready';
}
