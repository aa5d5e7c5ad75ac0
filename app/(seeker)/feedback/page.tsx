import type { Metadata } from 'next';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { listConcerns, listFeedback, listStrengths } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { pictureOf } from '@/lib/feedback/picture';
import { DECISION_WORDS } from '@/lib/feedback/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { leftOut } from './left-out';

export const metadata: Metadata = { title: 'Feedback' };

/** Opens with what they liked, leads with what to do; every quote is folded. */
export default seekerPage(async (scope) => {
  const { session, said, strengths, concerns } = await read(scope, (tx) => ({
    said: listFeedback(tx),
    strengths: listStrengths(tx),
    concerns: listConcerns(tx),
  }));
  const zone = session.timeZone;
  const today = dayIn(zone, new Date());
  const day = (at: string) => dayInWords(dayIn(zone, new Date(at)), today, session.locale);
  const { groups, ...out } = pictureOf(concerns);
  const counted = said.filter((one) => !one.predetermined).length;
  return (
    <main id="main" className="page stack-l">
      <header className="stack">
        <h1>What employers have said</h1>
        {said.length === 0 ? (
          <p className="text-ink-2 prose">
            Nothing yet. What people tell you, asked or not, is kept here in their words: first what they
            liked, then their doubts, and what you do about each. After the next “no”, a short question will
            be ready.
          </p>
        ) : (
          <p className="text-ink-2 prose">
            From {said.length === 1 ? 'one piece' : `${said.length} pieces`} of feedback, in their words. The
            order is how often, then how lately.
          </p>
        )}
        <a className="btn" href="/feedback/new">
          Somebody told me something
        </a>
      </header>
      {strengths.length > 0 && (
        <section>
          <h2 className="sec-head">What they liked</h2>
          <ul className="list">
            {strengths.map((one) => (
              <li key={one.id}>
                <Words text={one.quote} from={fromWhom(one.speaker, one.organisation, day(one.heardAt))} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2 className="sec-head">What to do</h2>
          <ol className="list">
            {groups.map((group) => (
              <li key={group.concerns[0]?.id} className="stack">
                <div>
                  <h3>{group.theme}</h3>
                  <p className="row wrap sm muted">
                    {group.concerns[0]?.skill && <SkillMark skill={group.concerns[0].skill} />}
                    <span>
                      Heard in {group.heardIn} of {counted}, last on {day(group.lastAt)}
                    </span>
                  </p>
                </div>
                <ul className="does">
                  {group.concerns.map((one) => (
                    <li key={one.id}>
                      <a className="go" href={`/feedback/${one.feedbackId}`}>
                        {one.decision ? DECISION_WORDS[one.decision] : 'Decide what to do'}
                      </a>
                      {one.items > 0 && (
                        <span className="sm muted">
                          {one.itemsDone} of {one.items} done
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
                <details>
                  <summary>
                    {group.concerns.length === 1
                      ? 'Their words'
                      : `Their words, ${group.concerns.length} times`}
                  </summary>
                  <div className="stack pb-3">
                    {group.concerns.map((one) => (
                      <Words
                        key={one.id}
                        text={one.quote}
                        from={fromWhom(one.speaker, one.organisation, day(one.heardAt))}
                      />
                    ))}
                  </div>
                </details>
              </li>
            ))}
          </ol>
        </section>
      )}
      {leftOut(out) && <p className="sm muted prose">{leftOut(out)}</p>}
      {said.length > 0 && (
        <section>
          <h2 className="sec-head">All of it</h2>
          <ul className="list">
            {said.map((one) => (
              <li key={one.id}>
                <a className="place" href={`/feedback/${one.id}`}>
                  <b>{one.organisation ?? (one.speaker || 'Not about one application')}</b>
                  <span>{fromWhom(one.organisation ? one.speaker : '', one.role, day(one.heardAt))}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
});
