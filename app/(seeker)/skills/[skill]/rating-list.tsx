import { v7 as newId } from 'uuid';
import { RaterMark } from '@/app/_parts/skills/shape';
import type { DayReader } from '@/app/_parts/skills/skill-figure';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Rating } from '@/db/ratings/reads';
import { RATINGS } from '@/lib/ratings/rules';
import type { Skill } from '@/lib/skills/rules';
import { dayInWords } from '@/lib/time/days';
import { correct, takeBack } from '../actions';

interface RatingListProps {
  readonly skill: Skill;
  readonly ratings: readonly Rating[];
  readonly reader: DayReader;
}

/** Every rating with its day, who gave it and the note; one's own can be corrected or taken back. */
export const RatingList = ({ skill, ratings, reader }: RatingListProps) => (
  <ol className="list mt-3">
    {ratings.map((one) => (
      <li key={one.id}>
        <p className="row wrap">
          <RaterMark skill={skill} by={one.raterKind} />
          <b className="num">{one.rating} of 5</b>
          <span className="muted">
            by {one.raterKind === 'self' ? 'me' : `${one.raterName ?? 'a coach'}, your coach`},{' '}
            {dayInWords(reader.dayOf(new Date(one.ratedAt)), reader.today, reader.locale)}
            <After rating={one} />
          </span>
        </p>
        {one.note && <p className="kept">{one.note}</p>}
        {one.raterKind === 'self' && <Change rating={one} />}
      </li>
    ))}
  </ol>
);

function After({ rating: { interviewId, rehearsalId, organisation } }: { rating: Rating }) {
  if (interviewId)
    return (
      <>
        , after an <a href={`/interviews/${interviewId}`}>interview at {organisation}</a>
      </>
    );
  if (!rehearsalId) return null;
  return (
    <>
      , after a <a href={`/rehearse/${rehearsalId}`}>rehearsal</a>
    </>
  );
}

const Change = ({ rating: { id, rating, note } }: { rating: Rating }) => (
  <details>
    <summary>Correct or take back</summary>
    <div className="stack pb-3">
      <Form action={correct} actId={newId()} submit="Keep the correction" kind="plain" className="form scale">
        <input type="hidden" name="ratingId" value={id} readOnly />
        <Choices
          name="rating"
          label="Rather"
          initial={String(rating)}
          choices={RATINGS.map((n) => ({ value: String(n), label: String(n) }))}
        />
        <Field name="note" label="Note (optional)" type="area" rows={2} initial={note} />
      </Form>
      <Form
        action={takeBack}
        actId={newId()}
        submit="Take this rating back"
        kind="quiet"
        className="contents"
      >
        <input type="hidden" name="ratingId" value={id} readOnly />
      </Form>
    </div>
  </details>
);
