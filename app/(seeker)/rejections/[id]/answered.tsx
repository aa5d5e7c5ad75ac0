import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { Concern, Feedback } from '@/db/feedback/reads';
import type { Rejection } from '@/db/rejections/reads';
import { hasApart, isSomebodys } from '@/lib/letters/door';
import { closeNo } from '../actions';

interface AnsweredProps {
  readonly rejection: Rejection;
  readonly heard: readonly Feedback[];
  readonly concerns: readonly Concern[];
}

/** They answered: decide about each doubt, thank them, and close it; whichever comes first is the one main thing. */
export function Answered({ rejection, heard, concerns }: AnsweredProps) {
  const undecided = concerns.filter(({ decision }) => !decision);
  const open = undecided.length;
  const isDone = concerns.length > 0 && open === 0;
  const mayThank =
    !rejection.isClosed &&
    isSomebodys(heard.map(({ source }) => source)) &&
    !hasApart(concerns.map(({ decision }) => decision));
  const latest = heard.find(({ id }) => id === undecided[0]?.feedbackId) ?? heard[0];
  const kind = (isFirst: boolean) => (isFirst ? 'primary' : 'quiet');
  const thanksFirst = isDone && mayThank;
  return (
    <section className="step" aria-label="Now">
      <h1>
        {open > 0 ? 'Decide what to do with it' : thanksFirst ? 'Now thank them' : 'You have heard them'}
      </h1>
      <p>
        {open > 0
          ? 'Work on it, aim elsewhere, or set it aside: all of them are respectable.'
          : thanksFirst
            ? 'Every doubt has your decision. A few words of thanks are ready, and they are a full ending.'
            : 'When you have taken from it what is useful, put it away. It can be opened again.'}
      </p>
      <div className="acts">
        {thanksFirst && <Thank id={rejection.id} kind="primary" />}
        {isDone && !mayThank && <Close rejection={rejection} kind="primary" />}
        {latest && (
          <a className={`btn ${kind(!isDone)}`} href={`/feedback/${latest.id}`}>
            {isDone ? 'Look again' : open > 0 ? 'Decide' : 'Look at what they said'}
          </a>
        )}
        {!isDone && mayThank && <Thank id={rejection.id} kind="quiet" />}
        {!(isDone && !mayThank) && <Close rejection={rejection} kind="quiet" />}
      </div>
    </section>
  );
}

const Thank = ({ id, kind }: { id: string; kind: 'primary' | 'quiet' }) => (
  <a className={`btn ${kind}`} href={`/rejections/${id}/thanks`}>
    Say thank you
  </a>
);

const Close = ({ rejection, kind }: { rejection: Rejection; kind: 'primary' | 'quiet' }) => (
  <Form action={closeNo} actId={newId()} submit="Close this gently" kind={kind} className="acts">
    <input type="hidden" name="episodeId" value={rejection.episodeId ?? ''} readOnly />
  </Form>
);
