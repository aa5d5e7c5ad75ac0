import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { LetterForm } from '@/app/_parts/offers/letter-form';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Form, Submit } from '@/components/form';
import { findGoal, listGoalLines } from '@/db/goals/reads';
import { findOutreachStep } from '@/db/outreach/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { outreachLetter } from '@/lib/outreach/letters';
import { stepOf } from '@/lib/outreach/plan';
import { readyLetter, sent } from '../actions';

export const metadata: Metadata = { title: 'Your message' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ step?: string | string[] }>;
};

/** The message of one step, to be made one's own and sent one's own way; and then the question whether it went. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const stepId = rowId(String((await searchParams).step ?? ''));
  const { session, step, goal, lines } = await read(scope, (tx) => ({
    step: findOutreachStep(tx, stepId),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
  }));
  const kind = step && stepOf(step.what)?.letter;
  if (!step || !kind || step.organisationId !== id) throw new AppError('not-found');
  const { subject, text } = outreachLetter(kind, {
    name: step.name,
    organisation: step.organisation,
    role: goal?.role || null,
    skill: lines.find((line) => line.kind === 'skill')?.words ?? null,
    me: session.name,
  });
  const back = `/organisations/${id}/outreach`;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={back}>
            Reach out to {step.organisation}
          </a>
        </p>
        <h1>{step.what}</h1>
      </header>
      {step.isClosed ? (
        <p className="notice">They asked not to be contacted, so there is no message here.</p>
      ) : (
        <>
          <LetterForm
            key={text}
            action={readyLetter}
            actId={newId()}
            keep={`outreach.${stepId}`}
            subject={subject}
            text={text}
            to={step.email}
            aid={<ToneAid kind="ask" preferences={session.preferences} />}
          >
            <input type="hidden" name="id" value={stepId} readOnly />
          </LetterForm>
          {!step.end && (
            <DidYouSendIt question="Did you send it?">
              <Form action={sent} actId={newId()} className="acts">
                <input type="hidden" name="id" value={stepId} readOnly />
                <Submit kind="plain">Yes, I sent it</Submit>
                <a className="btn quiet" href={back}>
                  Not yet
                </a>
              </Form>
            </DidYouSendIt>
          )}
        </>
      )}
    </main>
  );
});
