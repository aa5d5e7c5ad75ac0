import type { ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { ConcernStory, LookedBack } from '@/db/concerns/reads';
import type { Evidence, Standing } from '@/lib/concerns/standing';
import { sayStrength } from '../actions';

interface WhereItStandsProps {
  readonly concern: ConcernStory;
  readonly standing: Standing;
  readonly lookedBack: readonly LookedBack[];
  readonly day: (at: string) => string;
}

/** How far it has come. Whether it is a strength the seeker says: the app only asks, when something later speaks for it. */
export function WhereItStands({ concern, standing, lookedBack, day }: WhereItStandsProps) {
  switch (standing.kind) {
    case 'not-worked-on':
      return null;
    case 'practising':
      return (
        <p className="text-ink-2">
          {standing.of === 0
            ? 'Nothing is planned for it just now. One small thing is enough to begin with.'
            : 'Once everything planned for it is done, a later rating or interview can say whether it has become a strength.'}
        </p>
      );
    case 'waiting':
      return (
        <p className="text-ink-2">
          Everything planned for it is done, since {day(standing.since)}. The next rating, or the next
          interview you look back at, can say more. Nothing is due.
        </p>
      );
    case 'asks':
      return (
        <section className="step" aria-labelledby="strength">
          <h2 id="strength">Has it become a strength?</h2>
          <p>All of it is done, since {day(standing.since)}. Later than that:</p>
          <ul className="list">
            {standing.evidence.slice(0, MOST).map((one) => (
              <li key={keyOf(one)}>{inWords(one, lookedBack, day)}</li>
            ))}
          </ul>
          <Answer concern={concern}>
            <Submit name="go" value="strength">
              It has become a strength
            </Submit>
            <Submit kind="quiet" name="go" value="not-yet">
              Not yet
            </Submit>
          </Answer>
        </section>
      );
    case 'strength':
      return (
        <section className="ending stack" aria-labelledby="strength">
          <h2 id="strength" className="eyebrow">
            A strength since {day(standing.since)}
          </h2>
          <p>You heard a doubt, worked on it, and said so yourself. That is kept under Wins.</p>
          <details>
            <summary>Not after all</summary>
            <Answer concern={concern}>
              <Submit kind="plain" name="go" value="taken-back">
                Work on it again
              </Submit>
            </Answer>
          </details>
        </section>
      );
  }
}

/** So much is enough to say it by. */
const MOST = 3;

const keyOf = (one: Evidence) =>
  one.kind === 'interview' ? one.id : [one.rating.ratedAt, one.rating.raterKind].join();

function inWords(one: Evidence, lookedBack: readonly LookedBack[], day: (at: string) => string) {
  if (one.kind === 'rating') {
    const { rating, ratedAt, raterKind } = one.rating;
    const before = one.before === null ? '' : `; before, it was ${one.before}`;
    return `On ${day(ratedAt)} ${raterKind === 'self' ? 'you' : 'your coach'} rated it ${rating}${before}.`;
  }
  const talk = lookedBack.find(({ id }) => id === one.id);
  return (
    <>
      On {day(talk?.startsAt ?? '')} there was{' '}
      <a href={`/interviews/${one.id}`}>an interview at {talk?.organisation}</a>. What went well, in your
      words: <span className="kept">{talk?.wentWell}</span>
    </>
  );
}

const Answer = ({ concern, children }: { concern: ConcernStory; children: ReactNode }) => (
  <Form action={sayStrength} actId={newId()} className="acts">
    <input type="hidden" name="id" value={concern.id} readOnly />
    <input type="hidden" name="version" value={concern.version} readOnly />
    {children}
  </Form>
);
