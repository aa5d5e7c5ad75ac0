import type { Metadata } from 'next';
import { AimedElsewhere } from '@/app/_parts/goals/aimed-elsewhere';
import { Computed } from '@/app/_parts/goals/computed';
import { FitForm } from '@/app/_parts/goals/fit-form';
import { NoGoal } from '@/app/_parts/goals/no-goal';
import { FitSummary } from '@/app/_parts/goals/summary';
import { toHold } from '@/app/_parts/goals/to-hold';
import { seekerPage } from '@/app/_parts/page/page';
import { answer } from '@/app/(seeker)/goal/actions';
import { listConcerns } from '@/db/feedback/reads';
import { findGoal, listApplicationsToHold, listFitsAt, listGoalLines } from '@/db/goals/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { hold } from '@/lib/goals/hold';
import { dayIn, dayInWords } from '@/lib/time/days';
import { Crumb } from '../crumb';

export const metadata: Metadata = { title: 'How it fits' };

type Props = { params: Promise<{ id: string }> };

/** One application held against the goal: its own answers, else those of its organisation. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const asked = { applicationIds: [id] };
  const { session, applications, goal, lines, fits, elsewhere } = await read(scope, (tx) => ({
    applications: listApplicationsToHold(tx, asked),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, asked),
    elsewhere: listConcerns(tx, { decision: 'aim-elsewhere' }),
  }));
  const [application] = applications;
  if (!application) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const place = toHold(application);
  const held = hold(goal, lines, fits, place, (day) => dayInWords(day, today, session.locale));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <Crumb id={id} organisation={application.organisation} role={application.role} />
        <h1>How it fits your goal</h1>
        <FitSummary held={held} isWeighted={goal?.isWeighted ?? false} />
        {lines.length > 0 && (
          <p className="text-ink-2">
            What you know of {application.organisation} counts here too. Answer a line only where this role
            says otherwise, or{' '}
            <a href={`/organisations/${application.organisationId}/fit`}>answer it for them all</a>.
          </p>
        )}
      </header>
      <AimedElsewhere concerns={elsewhere} places={1} />
      <Computed held={held} editAt={`/applications/${id}/edit`} />
      {lines.length === 0 ? <NoGoal /> : <FitForm action={answer} place={place} lines={lines} fits={fits} />}
      <p>
        <a className="btn" href={`/goal/beside?application=${id}`}>
          Beside others
        </a>
      </p>
    </main>
  );
});
