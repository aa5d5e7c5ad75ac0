import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { APART_WORDS } from '@/lib/feedback/apart-cues';
import type { Quiet } from '@/lib/feedback/quiet-hours';
import { cuesInReason } from '@/lib/rejections/reason';
import { sayOfReason } from '../actions';

interface ReasonCuesProps {
  readonly rejectionId: string;
  readonly reason: string | null;
  /** What is kept as feedback on this “no”. */
  readonly heard: readonly { readonly words: string }[];
  /** At an hour when their words are better left until another, they are folded; the offer stands. */
  readonly quiet: Quiet | null;
}

/** Offers, and never asserts, to keep apart what stands in the reason itself; either press keeps the words as feedback. */
export function ReasonCues({ rejectionId, reason, heard, quiet }: ReasonCuesProps) {
  const cues = cuesInReason(reason, heard);
  if (cues.length === 0) return null;
  return (
    <section className="notice care stack mt-3" aria-labelledby="reason-cues">
      <h3 id="reason-cues">Some reasons have no place in a decision</h3>
      {cues.map(({ about, words, passage }) => (
        <div key={passage.start}>
          <p>
            The reason they gave may be about {APART_WORDS[about]}.
            {!quiet && ` This is shown because of “${words}”.`}
          </p>
          {quiet && (
            <details>
              <summary>Why this is shown</summary>
              <p>Because of “{words}”.</p>
            </details>
          )}
        </div>
      ))}
      <p className="sm">
        Only you can say whether that is so. Kept apart, it is used nowhere else, and the words stay as they
        are, with their date, on a page that also says where advice is free. Time limits are short and already
        running.
      </p>
      <Form action={sayOfReason} actId={newId()} className="acts">
        <input type="hidden" name="rejectionId" value={rejectionId} readOnly />
        <Submit kind="plain" name="as" value="apart">
          Keep it apart
        </Submit>
        <Submit kind="quiet" name="as" value="like-the-rest">
          No: keep it with what they said
        </Submit>
      </Form>
    </section>
  );
}
