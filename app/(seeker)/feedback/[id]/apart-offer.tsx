import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { APART_WORDS, type ApartCue } from '@/lib/feedback/apart-cues';
import { keepItApart, letItCount } from '../actions';

interface ApartOfferProps {
  readonly feedbackId: string;
  readonly cues: readonly ApartCue[];
  /** Words that were read once stay folded, and all do at a late hour. */
  readonly isFolded: boolean;
}

/** Offers, and never asserts, to keep out what may have no place in a decision. Whether it has, the person knows best. */
export function ApartOffer({ feedbackId, cues, isFolded }: ApartOfferProps) {
  return (
    <section className="notice care stack" aria-labelledby="apart-offer">
      <h2 id="apart-offer">Some reasons have no place in a decision</h2>
      <p>
        Whether that is so here, only you can say; nothing on this page decides it. What you keep apart is
        used nowhere else: no theme, no practice, no thanks, no figure. The words stay as they are, with their
        date, on a page of their own.
      </p>
      <ul className="list">
        {cues.map(({ about, words, passage }) => (
          <li key={passage.start} className="stack">
            <p>
              It may be about {APART_WORDS[about]}.{!isFolded && ` This is shown because of “${words}”.`}
            </p>
            <details open={!isFolded}>
              <summary>The sentence</summary>
              {isFolded && <p>This is shown because of “{words}”.</p>}
              <p className="words">{passage.text}</p>
            </details>
            <Form action={keepItApart} actId={newId()} className="contents">
              <input type="hidden" name="feedbackId" value={feedbackId} readOnly />
              <input type="hidden" name="place" value={`${passage.start}-${passage.end}`} readOnly />
              <Submit kind="plain" label={`Keep it apart: ${APART_WORDS[about]}`}>
                Keep it apart
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/feedback/${feedbackId}/apart#advice`}>Where advice is free</a>. Time limits are short and
        already running.
      </p>
      <Form action={letItCount} actId={newId()} className="contents">
        <input type="hidden" name="feedbackId" value={feedbackId} readOnly />
        <Submit kind="quiet">No, it is like the rest</Submit>
      </Form>
    </section>
  );
}

/** What is kept apart of these words: the way to its page, and each with the way back. */
export function KeptApart({ feedbackId, n }: { feedbackId: string; n: number }) {
  return (
    <section className="notice stack" aria-labelledby="kept-apart">
      <h2 id="kept-apart">Kept apart</h2>
      <p>
        {n === 1 ? 'One passage of this is' : `${n} passages of this are`} kept apart and{' '}
        {n === 1 ? 'counts' : 'count'} nowhere. Nobody you share your search with sees these words.
      </p>
      <p>
        <a className="btn" href={`/feedback/${feedbackId}/apart`}>
          On one page, with dates
        </a>
      </p>
      <p>Time limits are short and already running; that page says where advice is free.</p>
    </section>
  );
}
