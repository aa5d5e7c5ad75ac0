import type { Metadata } from 'next';
import { HelpLine } from '@/app/_parts/help/help-line';
import { seekerPage } from '@/app/_parts/page/page';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { findCheckIn } from '@/db/check-ins/reads';
import { listCoaches } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { endOfWeek } from '@/lib/effort/weeks';
import { dayIn, dayInWords } from '@/lib/time/days';
import { CheckInForm } from '../check-in-form';

export const metadata: Metadata = { title: 'Check-in' };

type Props = { params: Promise<{ id: string }> };

/** An earlier check-in, to be changed. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, one, coaches } = await read(scope, (tx) => ({
    one: findCheckIn(tx, id),
    coaches: listCoaches(tx),
  }));
  if (!one) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/check-in">
            Check-in
          </a>
        </p>
        <h1>
          {inWords(one.week)} to {inWords(endOfWeek(one.week))}
        </h1>
      </header>
      <CheckInForm week={one.week} known={one} />
      <TellCoach coaches={coaches} kind="check-in" id={id} />
      <HelpLine />
    </main>
  );
});
