import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findFollowUp } from '@/db/follow-ups/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { addDays, dayIn, dayInWords } from '@/lib/time/days';
import { move } from '../actions';

export const metadata: Metadata = { title: 'Another day' };

type Props = { params: Promise<{ id: string }> };

/** The days one usually means. */
const LATER = [
  [1, 'Tomorrow'],
  [3, 'In three days'],
  [7, 'In a week'],
  [30, 'In a month'],
] as const;

/** A follow-up goes to another day: one press for the usual ones. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, one } = await read(scope, (tx) => ({ one: findFollowUp(tx, id) }));
  if (!one || one.endedAt) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const seen = (
    <>
      <input type="hidden" name="id" value={id} readOnly />
      <input type="hidden" name="version" value={one.version} readOnly />
    </>
  );
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/follow-ups">
            Follow-ups
          </a>
        </p>
        <h1>{one.what}</h1>
        <p className="text-ink-2">
          {[one.contact, one.organisation].filter(Boolean).join(', ')}. Set for{' '}
          {dayInWords(one.dueOn, today, session.locale)}. It may wait: choose when.
        </p>
      </header>
      <Form action={move} actId={newId()} className="stack">
        {seen}
        <div className="switch">
          {LATER.map(([days, words]) => (
            <Submit key={days} kind="plain" name="dueOn" value={addDays(today, days)}>
              {words}
            </Submit>
          ))}
        </div>
      </Form>
      <Form action={move} actId={newId()} submit="Move it" kind="plain">
        {seen}
        <Field name="dueOn" label="Another day" type="date" initial={addDays(today, 14)} />
      </Form>
    </main>
  );
});
