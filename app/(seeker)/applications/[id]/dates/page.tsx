import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listEvents } from '@/db/events/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { historyWords } from '@/lib/events/history-words';
import { isDatable, timeline } from '@/lib/events/timeline';
import { dayInWords, daysIn } from '@/lib/time/days';
import { correct } from '../actions';
import { Crumb } from '../crumb';

export const metadata: Metadata = { title: 'Correct a date' };

type Props = { params: Promise<{ id: string }> };

/** Every entry of the history that may have been written down late, each with the day that it says. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, application, events } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    events: listEvents(tx, id),
  }));
  if (!application) throw new AppError('not-found');
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const entries = timeline(events)
    .filter(({ event, isUndone }) => isDatable(event.kind) && !isUndone)
    .toReversed();
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <Crumb {...application} />
        <h1>Correct a date</h1>
        <p className="text-ink-2">
          People write things down late. The day you give counts from now on; what it said before stays on
          record.
        </p>
      </header>
      <ul className="list">
        {entries.map(({ event, at }) => (
          <li key={event.id}>
            <Form
              action={correct}
              actId={newId()}
              submit="Correct"
              kind="plain"
              done="Corrected."
              className="in-line"
            >
              <input type="hidden" name="eventId" value={event.id} readOnly />
              <Field
                name="on"
                label={historyWords(event, inWords)}
                type="date"
                initial={dayOf(new Date(at))}
                max={today}
              />
            </Form>
          </li>
        ))}
      </ul>
    </main>
  );
});
