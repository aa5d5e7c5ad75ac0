import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientIn } from '@/app/_parts/clients/places';
import { clientPage } from '@/app/_parts/page/page';
import { Anchors } from '@/app/_parts/skills/anchors';
import { RaterMark } from '@/app/_parts/skills/shape';
import { Choices, Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listRatingsByCoach } from '@/db/ratings/reads';
import { read } from '@/db/transaction';
import { RATINGS } from '@/lib/ratings/rules';
import { SKILLS_ABOUT } from '@/lib/skills/anchors';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { dayInWords, daysIn } from '@/lib/time/days';
import { rateThem, takeItBack } from './actions';

export const metadata: Metadata = { title: null };

const NUMBERS = [
  { value: '', label: 'Leave out' },
  ...RATINGS.map((n) => ({ value: String(n), label: String(n) })),
];

/** The four skills as the coach sees them, by the same sentences; and the coach's own ratings, to be taken back. */
export default clientPage('skills', async (scope) => {
  const { session, ratings } = await read(scope, (tx) => ({ ratings: listRatingsByCoach(tx) }));
  const dayOf = daysIn(session.timeZone);
  const onDay = (at: string) => dayInWords(dayOf(new Date(at)), dayOf(new Date()), session.locale);
  const mayRate = scope.mayComment.has('practice') && !scope.isPreview;
  const name = clientIn(scope);
  return (
    <ClientFrame
      scope={scope}
      page="skills"
      title={mayRate ? 'Rate the four skills' : 'Rated by their coach'}
      up={{ path: '/skills', words: 'Skills' }}
      lead={
        mayRate && (
          <p className="text-ink-2">
            By what was said or done, as the sentences have it; never by look, voice or energy. {name} sees
            your numbers as rings beside their own points, with your name and note; in the first three days
            after a “no” nothing new is put before them, and they see it afterwards.
          </p>
        )
      }
      width="page flow"
    >
      <div className="stack-l">
        {mayRate && (
          <Form
            action={rateThem}
            actId={newId()}
            keep={`clients.${scope.linkId}.rate`}
            done={`Kept. ${name} sees it beside their own.`}
          >
            <input type="hidden" name="linkId" value={scope.linkId} readOnly />
            {SKILLS.map((skill) => (
              <section key={skill} className="scale" aria-labelledby={`of-${skill}`}>
                <h2 id={`of-${skill}`} className="skill-name">
                  <RaterMark skill={skill} by="coach" />
                  {SKILL_WORDS[skill]}
                </h2>
                <Choices name={skill} label={SKILLS_ABOUT[skill].seen} choices={NUMBERS} />
                <details>
                  <summary>What 1 to 5 stand for</summary>
                  <Anchors skill={skill} />
                </details>
                <Field
                  name={`${skill}Note`}
                  label={`A note on ${SKILL_WORDS[skill].toLowerCase()} (optional)`}
                  type="area"
                  rows={2}
                />
              </section>
            ))}
            <Submit>Keep these ratings</Submit>
          </Form>
        )}
        {ratings.length > 0 && (
          <section aria-labelledby="rated">
            <h2 id="rated" className="sec-head">
              Rated before
            </h2>
            <ul className="list">
              {ratings.map(({ id, skill, rating, note, ratedAt }) => (
                <li key={id} className="stack">
                  <p className="row wrap">
                    <RaterMark skill={skill} by="coach" />
                    <span>
                      {SKILL_WORDS[skill]}: <b className="num">{rating} of 5</b>
                    </span>
                    <span className="muted">{onDay(ratedAt)}</span>
                  </p>
                  {note && <p className="kept">{note}</p>}
                  {!scope.isPreview && (
                    <Form action={takeItBack} actId={newId()} className="">
                      <input type="hidden" name="linkId" value={scope.linkId} readOnly />
                      <input type="hidden" name="ratingId" value={id} readOnly />
                      <Submit kind="quiet" label={`Take back: ${SKILL_WORDS[skill]}, ${rating} of 5`}>
                        Take it back
                      </Submit>
                    </Form>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ClientFrame>
  );
});
