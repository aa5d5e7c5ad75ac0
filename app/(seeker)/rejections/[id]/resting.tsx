import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Rejection } from '@/db/rejections/reads';
import { kindSentence } from '@/lib/rejections/kind-sentence';
import { closeNo, restNow } from '../actions';
import { NobodyToAsk } from './nobody-to-ask';

interface AtRest {
  readonly rejection: Rejection;
  readonly rests: boolean;
  /** It was asked about before, closed, and opened again. */
  readonly isAsked: boolean;
}

/** Before anything is asked: rest first, and everything else one fold away. */
export function Resting({ rejection, rests, isAsked }: AtRest) {
  const { id, state, predetermined, organisation } = rejection;
  const episodeId = rejection.episodeId as string;
  const isFresh = rests && state === 'resting';
  const isThrough = predetermined || (isAsked && state === 'reframed');
  return (
    <section className="step" aria-label="Now">
      <h1>{isFresh ? 'Recorded' : state === 'reframed' ? 'You have looked back' : 'When you are ready'}</h1>
      <p>
        {isFresh
          ? `${kindSentence({ ...rejection, seed: id })} Nothing else is needed today.`
          : predetermined
            ? 'There is little to learn from a place that was promised. You can put it away, or ask all the same.'
            : isThrough
              ? 'You have asked them, and looked back at it. You can put it away.'
              : state === 'reframed'
                ? 'One short question to them may tell you more than a week of guessing. Many never answer; asking well is your part.'
                : `What the ${organisation} no leaves you with is yours to say. Two minutes, and each part may stay empty.`}
      </p>
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
          {!isAsked && (isFresh || predetermined || state === 'resting') && (
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
      </details>
    </section>
  );
}
