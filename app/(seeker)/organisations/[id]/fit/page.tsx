import type { Metadata } from 'next';
import { AimedElsewhere } from '@/app/_parts/goals/aimed-elsewhere';
import { Computed } from '@/app/_parts/goals/computed';
import { FitForm } from '@/app/_parts/goals/fit-form';
import { NoGoal } from '@/app/_parts/goals/no-goal';
import { FitSummary } from '@/app/_parts/goals/summary';
import { seekerPage } from '@/app/_parts/page/page';
import { answer } from '@/app/(seeker)/goal/actions';
import { listConcerns } from '@/db/feedback/reads';
import { findGoal, listFitsAt, listGoalLines, listOrganisationsToHold } from '@/db/goals/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { hold } from '@/lib/goals/hold';
import { dayIn, dayInWords } from '@/lib/time/days';

export const metadata: Metadata = { title: 'How it fits' };

type Props = { params: Promise<{ id: string }> };

/** An organisation held against the goal, with or without an opening there. */
export default seekerPage<Props>(async (scope, { params }) => {
  const asked = { organisationIds: [rowId((await params).id)] };
  const { session, organisations, goal, lines, fits, elsewhere } = await read(scope, (tx) => ({
    organisations: listOrganisationsToHold(tx, asked),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, asked),
    elsewhere: listConcerns(tx, { decision: 'aim-elsewhere' }),
  }));
  const [organisation] = organisations;
  if (!organisation) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const place = { ...organisation, applicationId: null, pay: null, startsOn: null };
  const held = hold(goal, lines, fits, place, (day) => dayInWords(day, today, session.locale));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/targets">
            Targets
          </a>
        </p>
        <h1>How {organisation.organisation} fits</h1>
        <FitSummary held={held} isWeighted={goal?.isWeighted ?? false} />
      </header>
      <AimedElsewhere concerns={elsewhere} places={1} />
      {lines.length === 0 ? <NoGoal /> : <FitForm action={answer} place={place} lines={lines} fits={fits} />}
      <Computed held={held} />
      <p className="acts">
        <a className="btn" href={`/goal/beside?organisation=${organisation.organisationId}`}>
          Beside others
        </a>
        <a className="btn" href={`/organisations/${organisation.organisationId}/outreach`}>
          Reach out to them
        </a>
        <a className="btn quiet" href={`/organisations/${organisation.organisationId}`}>
          Everything there
        </a>
      </p>
    </main>
  );
});
