import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listOrganisationsToHold } from '@/db/goals/reads';
import { listOutreach, listPeopleAt } from '@/db/outreach/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { ClosedTo } from './closed-to';
import { PlanForm } from './plan-form';
import { Step } from './step';
import { Whom } from './whom';

export const metadata: Metadata = { title: 'Reach out' };

type Props = { params: Promise<{ id: string }> };

/** Reaching out to an organisation where no opening is needed: a few steps, each on its day. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, organisations, steps, people } = await read(scope, (tx) => ({
    organisations: listOrganisationsToHold(tx, { organisationIds: [id] }),
    steps: listOutreach(tx, id),
    people: listPeopleAt(tx, id),
  }));
  const [organisation] = organisations;
  if (!organisation) throw new AppError('not-found');
  const { organisation: name } = organisation;
  const today = dayIn(session.timeZone, new Date());
  const inWords = (day: string) => dayFromToday(day, today, session.locale);
  const open = steps.filter(({ end }) => !end);
  const whom = people.find((one) => one.id === open.find(({ contactId }) => contactId)?.contactId);
  const isClosed = organisation.isClosed || (whom?.isClosed ?? false);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/targets">
            Targets
          </a>
        </p>
        <h1>Reach out to {name}</h1>
        {steps.length === 0 && !isClosed && (
          <p className="text-ink-2">
            No opening is needed for a good question. Four small steps, spread over some weeks; each can be
            moved or left out. Most messages get no answer, and writing them is the part that is yours.
          </p>
        )}
      </header>
      {isClosed && (
        <ClosedTo id={id} who={organisation.isClosed ? name : (whom?.name ?? name)} open={open.length} />
      )}
      {open.length > 0 && !organisation.isClosed && <Whom id={id} whom={whom} people={people} />}
      {steps.length > 0 && (
        <section aria-labelledby="steps">
          <h2 id="steps" className="sec-head">
            Steps
          </h2>
          <ol className="list">
            {steps.map((step) => (
              <Step
                key={step.id}
                step={step}
                due={inWords(step.dueOn)}
                ended={step.endedAt && inWords(dayIn(session.timeZone, new Date(step.endedAt)))}
                today={today}
                isClosed={isClosed}
              />
            ))}
          </ol>
        </section>
      )}
      {steps.length > 0 && open.length === 0 && !isClosed && (
        <p className="ending">
          That plan is at its end. Whatever comes of it, reaching out was in your hands, and you did it your
          way.
        </p>
      )}
      {open.length === 0 && !isClosed && <PlanForm id={id} today={today} isFirst={steps.length === 0} />}
    </main>
  );
});
