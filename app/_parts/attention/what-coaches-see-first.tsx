import { v7 as newId } from 'uuid';
import { tellingOf } from '@/app/_parts/roster/row';
import { answer } from '@/app/(seeker)/coaches/attention/actions';
import { Form, Submit } from '@/components/form';
import { saidInWords, sentenceOf } from '@/lib/attention/words';
import { listed } from '@/lib/insights/words';
import { QUIET_WORDS, type QuietAnswer } from '@/lib/quiet/rules';
import type { SeenByCoach } from '@/server/attention';

/** What one can say with a tap; “done” is Today's to ask. */
const ANSWERS: readonly QuietAnswer[] = ['resting', 'ill', 'busy'];

/**
 * What coaches are shown of the seeker as a reason to turn to them, to the seeker first, and one tap to say how things
 * are. Nothing where no coach has a reason.
 */
export function WhatCoachesSeeFirst({ coaches }: { coaches: readonly SeenByCoach[] }) {
  const withReason = coaches.filter(({ client }) => client.standing.kind !== 'calm');
  if (withReason.length === 0) return null;
  const mayAnswer = withReason.filter(({ seesActivity }) => seesActivity);
  return (
    <section className="stack" aria-labelledby="seen-first">
      <h2 id="seen-first" className="sec-head">
        Just now
      </h2>
      <ul className="list">
        {withReason.map((coach) => (
          <Seen key={coach.linkId} coach={coach} />
        ))}
      </ul>
      {mayAnswer.some(({ client }) => client.standing.kind === 'need') && (
        <Form action={answer} actId={newId()} className="stack">
          <p id="how-it-is">
            One tap says how things are, and this stops asking. {namesOf(mayAnswer)} will read it; nobody
            else.
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be said twice */}
          <div className="acts" role="group" aria-labelledby="how-it-is">
            {ANSWERS.map((one) => (
              <Submit key={one} kind="plain" name="answer" value={one}>
                {QUIET_WORDS[one]}
              </Submit>
            ))}
          </div>
        </Form>
      )}
    </section>
  );
}

function Seen({ coach }: { coach: SeenByCoach }) {
  const { client, reader, coachName } = coach;
  const { standing } = client;
  const telling = tellingOf(reader);
  const needs = standing.kind === 'calm' ? [] : standing.needs;
  return (
    <li>
      <p>
        <b>{coachName || 'Your coach'}</b> {standing.kind === 'said' ? 'reads' : 'is shown'}:{' '}
        {standing.kind === 'said' && `“${saidInWords(standing.said, telling)}.”`}
      </p>
      {standing.kind === 'need' && (
        <ul>
          {needs.map(({ reason }) => {
            const { title, detail } = sentenceOf(reason, client, telling);
            return (
              <li key={reason}>
                “{title}.” <span className="muted">{detail}</span>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

const namesOf = (coaches: readonly SeenByCoach[]) =>
  listed(coaches.map(({ coachName }) => coachName || 'Your coach'));
