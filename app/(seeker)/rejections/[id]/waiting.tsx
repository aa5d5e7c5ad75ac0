import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Rejection } from '@/db/rejections/reads';
import type { FeedbackRequest } from '@/db/requests/reads';
import { type NudgeAfter, nudgeFrom, type Waiting as Wait, waitingOn } from '@/lib/requests/nudge';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { settleAsking } from '../actions';
import { TheyWantQuiet } from './nobody-to-ask';

interface WaitingProps {
  readonly rejection: Rejection;
  readonly request: FeedbackRequest;
  /** Something in it should not count: nobody is reminded. */
  readonly isApart: boolean;
  /** Days of silence after which one reminder is offered. */
  readonly after: NudgeAfter;
  readonly days: { readonly now: Date; readonly zone: string; readonly locale: string };
}

/** A question is out. What comes back is theirs; after some silence one reminder may go, and after some more none. */
export function Waiting({ rejection, request, isApart, after, days: { now, zone, locale } }: WaitingProps) {
  const { id, episodeId } = rejection;
  const day = (moment: string | Date) =>
    dayFromToday(dayIn(zone, new Date(moment)), dayIn(zone, now), locale);
  const wait = waitingOn(request, after, now) ?? 'waits';
  const isClosed = rejection.isClosed || request.isClosed;
  const isOver = isClosed || isApart;
  return (
    <section className="step" aria-label="Now">
      <h1>You asked. That is the win</h1>
      <p>
        Sent {day(request.sentAt as string)}
        {request.nudgedAt && `, and a reminder ${day(request.nudgedAt)}`}.{' '}
        {WORDS[wait === 'may-nudge' && isOver ? 'waits-again' : wait]}
      </p>
      {wait === 'waits' && !isOver && (
        <p className="sm muted">
          If nothing comes, one reminder is offered {day(nudgeFrom(request.sentAt as string, after))}.
        </p>
      )}
      <div className="acts">
        {wait === 'may-nudge' && !isOver && (
          <a className="btn primary" href={`/rejections/${id}/nudge`}>
            Send one small reminder
          </a>
        )}
        <a
          className={`btn ${wait === 'waits' || wait === 'waits-again' || isOver ? 'primary' : ''}`}
          href={`/feedback/new?rejection=${id}`}
        >
          They answered
        </a>
        <Form action={settleAsking} actId={newId()} className="acts">
          <input type="hidden" name="episodeId" value={episodeId as string} readOnly />
          <Submit kind="plain" name="as" value="declined">
            They can’t say
          </Submit>
          <Submit kind={wait === 'silent' ? 'primary' : 'plain'} name="as" value="no-answer">
            No answer came
          </Submit>
        </Form>
      </div>
      {!isClosed && (
        <TheyWantQuiet
          episodeId={episodeId as string}
          whom={request.contact}
          organisation={rejection.organisation}
        />
      )}
    </section>
  );
}

const WORDS: Record<Wait, string> = {
  waits:
    'Many employers never give reasons; an answer is a bonus. When something comes back, or nothing does, say so here.',
  'may-nudge':
    'Nothing has come so far. One small reminder is fine, and so is leaving it: either way you asked well.',
  'waits-again': 'That is all anybody owes. When something comes back, or nothing does, say so here.',
  silent:
    'They have had their time. You asked, and reminded them once; leaving it here is a full ending, and a late answer can still be kept.',
};
