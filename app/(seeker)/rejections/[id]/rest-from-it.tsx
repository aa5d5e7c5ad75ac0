import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Rejection } from '@/db/rejections/reads';
import { REST_UNTIL } from '@/lib/episodes/input';
import { REST_WORDS } from '@/lib/episodes/rest';
import { isResting } from '@/lib/episodes/step';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { closeNo, restNow, wakeNo } from '../actions';

interface Given {
  readonly rejection: Rejection;
  readonly now: Date;
  readonly zone: string;
  readonly locale: string;
}

/** States whose own panel lets one rest, or where there is nothing to rest from. */
const OTHERS: readonly (string | null)[] = [null, 'resting', 'reframed', 'closed'];
/** States whose own panel has no way to put it away. */
const UNDER_WAY: readonly (string | null)[] = ['asking', 'asked-to-respond', 'invited', 'preparing', 'ready'];

/** Rest from it, wherever it stands: it stays where it is, and Today says nothing of it until then. */
export function RestFromIt({ rejection, now, zone, locale }: Given) {
  const { state, restUntil, episodeId } = rejection;
  if (OTHERS.includes(state) || !episodeId || !state) return null;
  const episode = <input type="hidden" name="episodeId" value={episodeId} readOnly />;
  if (restUntil && isResting({ state, restUntil }, now)) {
    const day = dayFromToday(dayIn(zone, new Date(restUntil)), dayIn(zone, now), locale);
    return (
      <Form action={wakeNo} actId={newId()} className="acts">
        {episode}
        <p className="muted">It rests until {day}. Nothing is suggested about it before then.</p>
        <Submit kind="plain">Come back to it now</Submit>
      </Form>
    );
  }
  return (
    <details>
      <summary>Rest from it, or put it away</summary>
      <p className="sm muted">Where it stands stays as it is. Today says nothing of it until then.</p>
      <div className="acts pb-3">
        <Form action={restNow} actId={newId()} className="acts">
          {episode}
          {REST_UNTIL.map((until) => (
            <Submit key={until} kind="plain" name="until" value={until}>
              {REST_WORDS[until]}
            </Submit>
          ))}
        </Form>
        {UNDER_WAY.includes(state) && (
          <Form action={closeNo} actId={newId()} submit="Close this gently" kind="plain">
            {episode}
          </Form>
        )}
      </div>
    </details>
  );
}
