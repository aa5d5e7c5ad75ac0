import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listPractice, type PracticeItem } from '@/db/practice/reads';
import { read } from '@/db/transaction';
import { PRACTICE_WORDS } from '@/lib/practice/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { add, archive, tick, untick } from './actions';

export const metadata: Metadata = { title: 'Practice' };

export default seekerPage(async (scope) => {
  const { session, items } = await read(scope, (tx) => ({ items: listPractice(tx) }));
  const today = dayIn(session.timeZone, new Date());
  const open = items.filter((item) => !item.doneAt);
  const done = items.filter((item) => item.doneAt);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Practice</h1>
      {open.length === 0 && (
        <p className="text-ink-2">
          {done.length > 0
            ? 'Everything here is done. New things come from what people tell you, or from you.'
            : 'Nothing to practise yet. When you decide to work on something an employer said, it appears here as one small thing to do.'}
        </p>
      )}
      {open.length > 0 && (
        <ul className="list checks">
          {open.map((item) => (
            <li key={item.id}>
              <Form action={tick} actId={newId()} className="check">
                <input type="hidden" name="itemId" value={item.id} readOnly />
                <Submit kind="plain" label={`Done: ${item.title}`}>
                  <span className="box" aria-hidden="true" />
                </Submit>
              </Form>
              <div className="grow">
                <p>{item.title}</p>
                <About item={item} today={today} locale={session.locale} />
              </div>
              <details className="more-of">
                <summary aria-label={`More about ${item.title}`}>More</summary>
                <Form action={archive} actId={newId()} submit="Put it away" kind="quiet">
                  <input type="hidden" name="itemId" value={item.id} readOnly />
                </Form>
              </details>
            </li>
          ))}
        </ul>
      )}
      <details className="adder">
        <summary>Add something of your own</summary>
        <Form action={add} actId={newId()} submit="Add it" done="Added." keep="practice.add">
          <Field name="title" label="What will you do?" hint="One thing, done in one sitting." />
          <Field
            name="kind"
            label="What is it for?"
            initial="interview"
            choices={Object.entries(PRACTICE_WORDS).map(([value, label]) => ({ value, label }))}
          />
          <Field name="dueOn" label="By when? (optional)" type="date" />
        </Form>
      </details>
      {done.length > 0 && (
        <section>
          <h2 className="sec-head">Done</h2>
          <ul className="list checks">
            {done.map((item) => (
              <li key={item.id}>
                <Form action={untick} actId={newId()} className="check">
                  <input type="hidden" name="itemId" value={item.id} readOnly />
                  <Submit kind="plain" label={`Not done after all: ${item.title}`}>
                    <span className="box on" aria-hidden="true" />
                  </Submit>
                </Form>
                <div className="grow">
                  <p>{item.title}</p>
                  <p className="sm muted">
                    Done{' '}
                    {dayFromToday(
                      dayIn(session.timeZone, new Date(item.doneAt as string)),
                      today,
                      session.locale,
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
});

function About({ item, today, locale }: { item: PracticeItem; today: string; locale: string }) {
  return (
    <p className="sm muted row wrap">
      {item.skill && <SkillMark skill={item.skill} />}
      {item.dueOn && <span>Due {dayFromToday(item.dueOn, today, locale)}</span>}
      {item.feedbackId && (
        <a className="go" href={`/feedback/${item.feedbackId}`}>
          Where it comes from
        </a>
      )}
    </p>
  );
}
