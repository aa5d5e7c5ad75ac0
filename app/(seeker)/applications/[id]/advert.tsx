import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { PostingData } from '@/db/postings/reads';
import { keepAdvert } from '../actions';

interface AdvertProps {
  readonly id: string;
  readonly posting:
    | { readonly id: string; readonly text: string; readonly kept: number; readonly data: PostingData | null }
    | undefined;
  /** In words. */
  readonly savedOn: string | undefined;
  /** A day in words. */
  readonly inWords: (day: string) => string;
}

/** The advert as it was last kept, folded when there is one, and the way to keep it. */
export function Advert({ id, posting, savedOn, inWords }: AdvertProps) {
  const { postedOn, closesOn } = posting?.data ?? {};
  const days = [
    postedOn && `It came out on ${inWords(postedOn)}`,
    closesOn && `closes on ${inWords(closesOn)}`,
  ];
  return (
    <section className="stack" aria-labelledby="advert">
      <div className="sec-head">
        <h2 id="advert">The advert</h2>
        {posting && posting.kept > 1 && (
          <a href={`/applications/${id}/adverts`}>All {posting.kept} versions</a>
        )}
      </div>
      {(postedOn || closesOn) && <p className="muted">{sentence(days.filter(Boolean).join(' and '))}</p>}
      {posting && (
        <details>
          <summary>As you kept it on {savedOn}</summary>
          <blockquote className="quote">
            <p className="words">{posting.text}</p>
            <footer>Kept on {savedOn}</footer>
          </blockquote>
        </details>
      )}
      <details open={!posting}>
        <summary>{posting ? 'It has changed: keep it again' : 'Keep the advert'}</summary>
        <Form
          key={posting?.id}
          action={keepAdvert}
          actId={newId()}
          submit="Keep the advert"
          done="Kept."
          kind="plain"
          keep={`advert.${id}`}
        >
          <input type="hidden" name="id" value={id} readOnly />
          <Field
            name="text"
            label="Its text"
            hint="Adverts disappear. Paste it here, to have it before an interview."
            type="area"
            rows={6}
          />
        </Form>
      </details>
    </section>
  );
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
