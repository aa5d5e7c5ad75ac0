import type { Metadata } from 'next';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { listConcerns, listFeedback, listStrengths, type Strength } from '@/db/feedback/reads';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { toAskAbout } from '@/lib/feedback/about';
import { pictureOf } from '@/lib/feedback/picture';
import { DECISION_WORDS } from '@/lib/feedback/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { AboutForm } from './[id]/about';
import { leftOut } from './left-out';

export const metadata: Metadata = { title: 'Feedback' };

type Props = { searchParams: Promise<{ shown?: string | string[] }> };

/** Of what they liked, the newest are in sight; of a theme's quotes, the newest are behind its fold. */
const LIKED = 5;
const QUOTES = 5;
const PAGE = 50;

/** Opens with what they liked, leads with what to do; every quote is folded. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { session, said, strengths, concerns, themes } = await read(scope, (tx) => ({
    said: listFeedback(tx),
    strengths: listStrengths(tx),
    concerns: listConcerns(tx),
    themes: listThemes(tx),
  }));
  const asked = Number((await searchParams).shown);
  const shown = Number.isInteger(asked) && asked > PAGE ? Math.min(asked, 1000) : PAGE;
  const zone = session.timeZone;
  const today = dayIn(zone, new Date());
  const day = (at: string) => dayInWords(dayIn(zone, new Date(at)), today, session.locale);
  const { groups, ...out } = pictureOf(concerns);
  const open = toAskAbout(concerns, today);
  const heard = new Set(groups.flatMap((group) => group.concerns.map((one) => one.feedbackId)));
  // What was kept apart, and said nothing else, is in no figure either.
  const counted = said.filter((one) => !one.predetermined && (!one.isApart || heard.has(one.id))).length;
  const likedRow = (one: Strength) => (
    <li key={one.id}>
      <Words text={one.quote} from={fromWhom(one.speaker, one.organisation, day(one.heardAt))} />
      <p className="sm">
        <a href={`/stories/new?strength=${one.id}`}>Make a story of it</a>
      </p>
    </li>
  );
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
        <div className="acts">
          <a className="btn" href="/feedback/new">
            Somebody told me something
          </a>
          <a className="btn quiet" href="/themes">
            Themes
          </a>
        </div>
      </header>
      {strengths.length > 0 && (
        <section>
          <h2 className="sec-head">What they liked</h2>
          <ul className="list">{strengths.slice(0, LIKED).map(likedRow)}</ul>
          {strengths.length > LIKED && (
            <details>
              <summary>All {strengths.length} of them</summary>
              <ul className="list">{strengths.slice(LIKED).map(likedRow)}</ul>
            </details>
          )}
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
                    {group.concerns.slice(0, QUOTES).map((one) => (
                      <Words
                        key={one.id}
                        text={one.quote}
                        from={fromWhom(one.speaker, one.organisation, day(one.heardAt))}
                      />
                    ))}
                    {group.concerns.length > QUOTES && (
                      <p className="sm muted">
                        The newest {QUOTES} of {group.concerns.length}: enough to know it.
                      </p>
                    )}
                  </div>
                </details>
              </li>
            ))}
          </ol>
        </section>
      )}
      {open && (
        <section className="stack" aria-labelledby="another-day">
          <h2 id="another-day" className="sec-head">
            One question from another day
          </h2>
          <p>
            What was a doubt {open.organisation ? `from ${open.organisation} ` : ''}about? It may stay open.
          </p>
          <details>
            <summary>Their words</summary>
            <p className="words">{open.quote}</p>
          </details>
          <AboutForm concern={open} themes={themes} />
        </section>
      )}
      {leftOut(out) && <p className="sm muted prose">{leftOut(out)}</p>}
      {said.length > 0 && (
        <section>
          <h2 id="all" className="sec-head">
            All of it
          </h2>
          <ul className="list">
            {said.slice(0, shown).map((one) => (
              <li key={one.id}>
                <a className="place" href={`/feedback/${one.id}`}>
                  <b>{one.organisation ?? (one.speaker || 'Not about one application')}</b>
                  <span>{fromWhom(one.organisation ? one.speaker : '', one.role, day(one.heardAt))}</span>
                </a>
              </li>
            ))}
          </ul>
          {said.length > shown && (
            <p>
              <a className="btn" href={`/feedback?shown=${shown + PAGE}#all`}>
                Show {Math.min(PAGE, said.length - shown)} more
              </a>
            </p>
          )}
        </section>
      )}
    </main>
  );
});
