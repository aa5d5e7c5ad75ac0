import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { keepAdvert } from '../actions';

interface AdvertProps {
  readonly id: string;
  readonly posting: { readonly id: string; readonly text: string; readonly kept: number } | undefined;
  /** In words. */
  readonly savedOn: string | undefined;
}

/** The advert as it was last kept, folded when there is one, and the way to keep it. */
export function Advert({ id, posting, savedOn }: AdvertProps) {
  return (
    <section className="stack" aria-labelledby="advert">
      <div className="sec-head">
        <h2 id="advert">The advert</h2>
        {posting && posting.kept > 1 && (
          <a href={`/applications/${id}/adverts`}>All {posting.kept} versions</a>
        )}
      </div>
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
