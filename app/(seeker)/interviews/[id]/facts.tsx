import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Interview } from '@/db/interviews/reads';
import { cancel } from '../actions';
import { Seen } from './seen';

/** Where it is and how long; changing, moving and cancelling it. */
export function Facts({ interview, isOver }: { interview: Interview; isOver: boolean }) {
  const { id, place, link, minutes } = interview;
  return (
    <section className="stack" aria-labelledby="facts">
      <div className="sec-head">
        <h2 id="facts">Where and how long</h2>
        <a href={`/interviews/${id}/edit`}>Change or move</a>
      </div>
      {place || link || minutes ? (
        <dl className="facts">
          {place && (
            <>
              <dt>Place</dt>
              <dd className="kept">{place}</dd>
            </>
          )}
          {link && (
            <>
              <dt>Link</dt>
              <dd className="kept">
                <a href={link} rel="noreferrer">
                  {link}
                </a>
              </dd>
            </>
          )}
          {minutes && (
            <>
              <dt>Length</dt>
              <dd>{lengthWords(minutes)}</dd>
            </>
          )}
        </dl>
      ) : (
        <p className="muted">Not written down yet.</p>
      )}
      {!isOver && (
        <Form action={cancel} actId={newId()} className="contents">
          <Seen of={interview} />
          <Submit kind="quiet">It was cancelled</Submit>
        </Form>
      )}
    </section>
  );
}

function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const inHours = hours === 1 ? '1 hour' : `${hours} hours`;
  if (hours === 0) return `${rest} minutes`;
  return rest === 0 ? inHours : `${inHours} ${rest} minutes`;
}
