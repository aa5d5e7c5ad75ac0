import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { HistoryEvent } from '@/db/events/reads';
import { historyWords } from '@/lib/events/history-words';
import { undo } from '../actions';

/** What happened, the newest first; the last move can be taken back from here. */
export function History({
  events,
  inWords,
}: {
  events: readonly HistoryEvent[];
  inWords: (at: string) => string;
}) {
  const undone = new Set(events.map(({ undoesId }) => undoesId));
  const lastMove = events.findLast(({ kind }) => STANDINGS.has(kind));
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history" className="sec-head">
        History
      </h2>
      <ol className="history">
        {events.toReversed().map((event) => (
          <li key={event.id}>
            <time dateTime={new Date(event.at).toISOString()}>{inWords(event.at)}</time>
            <span>
              {historyWords(event)}
              {undone.has(event.id) && <span className="muted"> (undone)</span>}
            </span>
          </li>
        ))}
      </ol>
      {lastMove?.kind === 'moved' && (
        <Form action={undo} actId={newId()} submit="Undo the last move" kind="plain">
          <input type="hidden" name="eventId" value={lastMove.id} readOnly />
        </Form>
      )}
    </section>
  );
}

/** After any of these an earlier move can no longer be taken back. */
const STANDINGS = new Set(['moved', 'undone', 'no-logged', 'imported']);
