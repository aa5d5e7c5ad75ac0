import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Strength } from '@/db/feedback/reads';
import type { listStrengthsShown, listThemesShown } from '@/db/showings/reads';
import type { Theme } from '@/db/themes/reads';
import { hide, hideLiked, show, showLiked } from '../actions';

interface ShowsProps {
  readonly storyId: string;
  readonly shown: Awaited<ReturnType<typeof listThemesShown>>;
  readonly themes: readonly Theme[];
  readonly liked: Awaited<ReturnType<typeof listStrengthsShown>>;
  readonly strengths: readonly Strength[];
}

/** What the story is evidence of: themes, and things they liked. */
export function Shows({ storyId, shown, themes, liked, strengths }: ShowsProps) {
  const about = <input type="hidden" name="storyId" value={storyId} readOnly />;
  const otherThemes = themes.filter(({ id }) => !shown.some(({ themeId }) => themeId === id));
  const otherLiked = strengths.filter(({ id }) => !liked.some(({ strengthId }) => strengthId === id));
  return (
    <section className="stack" aria-labelledby="shows">
      <h2 id="shows" className="sec-head">
        What it is evidence of
      </h2>
      {shown.length + liked.length === 0 ? (
        <p className="muted">Say which themes it shows, and it is found when somebody doubts one of them.</p>
      ) : (
        <ul className="list">
          {shown.map(({ id, name }) => (
            <li key={id} className="split">
              {name}
              <Form action={hide} actId={newId()} className="contents">
                <input type="hidden" name="storyThemeId" value={id} readOnly />
                <Submit kind="quiet" label={`It does not show “${name}”`}>
                  Take it out
                </Submit>
              </Form>
            </li>
          ))}
          {liked.map(({ id, quote }) => (
            <li key={id} className="split">
              <span>
                <span className="muted">They liked: </span>
                <q className="words">{quote}</q>
              </span>
              <Form action={hideLiked} actId={newId()} className="contents">
                <input type="hidden" name="storyStrengthId" value={id} readOnly />
                <Submit kind="quiet" label={`It does not show “${quote}”`}>
                  Take it out
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {otherThemes.length > 0 && (
        <Form action={show} actId={newId()} className="in-line">
          {about}
          <Field
            name="themeId"
            label="A theme it shows"
            choices={[
              { value: '', label: 'Choose' },
              ...otherThemes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Submit kind="plain" label="Add it: a theme">
            Add it
          </Submit>
        </Form>
      )}
      {otherLiked.length > 0 && (
        <Form action={showLiked} actId={newId()} className="in-line">
          {about}
          <Field
            name="strengthId"
            label="Something they liked"
            choices={[
              { value: '', label: 'Choose' },
              ...otherLiked.map(({ id, quote }) => ({ value: id, label: shortened(quote) })),
            ]}
          />
          <Submit kind="plain" label="Add it: what they liked">
            Add it
          </Submit>
        </Form>
      )}
    </section>
  );
}

const shortened = (quote: string) => (quote.length > 80 ? `${quote.slice(0, 79)}…` : quote);
