import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Recordings } from '@/app/_parts/recording/recordings';
import { Form, Submit } from '@/components/form';
import { nextInterview } from '@/db/interviews/reads';
import { findItem } from '@/db/practice/reads';
import { listQuestions } from '@/db/questions/reads';
import { findUnfinished, listRehearsals } from '@/db/rehearsals/reads';
import { listWorkedOn } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { allQuestions, toDeal } from '@/lib/questions/merged';
import { deal } from '@/lib/rehearsals/deal';
import { dealtWords } from '@/lib/rehearsals/words';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { begin } from './actions';

export const metadata: Metadata = { title: 'Rehearse' };

type Asked = string | string[] | undefined;
type Props = { searchParams: Promise<{ not?: Asked; item?: Asked }> };

const LATELY = 5;
/** An interview that is nearer than this is prepared for. */
const COMING_MS = 21 * 86_400_000;
const nothing = Promise.resolve(undefined);

/** One question, dealt with its reason; another one if that is not it; or any, chosen. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const itemId = asked.item ? rowId(String(asked.item)) : null;
  const now = new Date();
  const { session, kept, worked, next, unfinished, lately, item } = await read(scope, (tx) => ({
    kept: listQuestions(tx),
    worked: listWorkedOn(tx),
    next: nextInterview(tx),
    unfinished: findUnfinished(tx),
    lately: listRehearsals(tx, { limit: LATELY }),
    item: itemId ? findItem(tx, itemId) : nothing,
  }));
  if (itemId && !item) throw new AppError('not-found');
  const not = [asked.not ?? []].flat().slice(-30);
  const all = allQuestions(kept).filter(({ isAway }) => !isAway);
  const dealt = deal(all.map(toDeal), {
    now,
    not,
    themes: worked.map(({ key }) => key),
    skills: worked.flatMap(({ skill }) => skill ?? []),
    about: item ? { theme: item.themeKey, skill: item.skill } : null,
    isComing: next !== null && Date.parse(next.startsAt) - now.getTime() < COMING_MS,
  });
  const question = all.find(({ ref }) => ref === dealt?.ref);
  const named = [...worked, ...(item ? [{ key: item.themeKey, name: item.theme }] : [])];
  const theme = named.find(({ key }) => key !== null && key === dealt?.theme)?.name ?? null;
  const today = dayIn(session.timeZone, now);
  const another = new URLSearchParams([...not, question?.ref ?? ''].map((ref) => ['not', ref]));
  if (itemId) another.set('item', itemId);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Rehearse</h1>
      {unfinished && (
        <p className="notice">
          You began “{unfinished.text}”. <a href={`/rehearse/${unfinished.id}`}>Go on with it</a>
        </p>
      )}
      {question && dealt && (
        <section className="step" aria-labelledby="dealt">
          <p className="eyebrow">
            <span className="lampdot" />
            One question
          </p>
          <h2 id="dealt">{question.text}</h2>
          <p>{dealtWords(dealt.why, theme)}</p>
          {item && <p>For “{item.title}”.</p>}
          <div className="acts">
            <Form action={begin} actId={newId()} className="contents">
              <input type="hidden" name="question" value={question.ref} readOnly />
              <input type="hidden" name="itemId" value={itemId ?? ''} readOnly />
              <Submit>Rehearse it</Submit>
            </Form>
            <a className="btn quiet" href={`/rehearse?${another}`}>
              Another one
            </a>
          </div>
        </section>
      )}
      <p>
        <a className="go" href="/questions">
          Choose one yourself
        </a>
      </p>
      {lately.length > 0 && (
        <section>
          <h2 className="sec-head">Lately</h2>
          <ul className="list">
            {lately.map(({ id, text, endedAt }) => (
              <li key={id}>
                <a href={`/rehearse/${id}`}>{text}</a>
                <span className="muted">
                  {' '}
                  ·{' '}
                  {dayFromToday(dayIn(session.timeZone, new Date(endedAt as string)), today, session.locale)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Recordings owner={scope.owner} zone={session.timeZone} locale={session.locale} />
    </main>
  );
});
