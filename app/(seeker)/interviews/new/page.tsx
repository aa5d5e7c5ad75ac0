import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { InterviewFields } from '@/app/_parts/interviews/interview-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { Crumb } from '../../applications/[id]/crumb';
import { set } from '../actions';

export const metadata: Metadata = { title: 'Add an interview' };

type Props = { searchParams: Promise<{ application?: string | string[] }> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const id = rowId(String((await searchParams).application ?? ''));
  const { session, application } = await read(scope, (tx) => ({ application: findApplication(tx, id) }));
  if (!application) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <Crumb {...application} />
        <h1>An interview</h1>
        <p className="text-ink-2">
          A call, a test, a conversation: what you know of it so far. Whatever you don’t know can wait.
        </p>
      </header>
      <Form action={set} actId={newId()} submit="Add the interview" keep={`interview.new.${id}`}>
        <input type="hidden" name="applicationId" value={id} readOnly />
        <InterviewFields zone={session.timeZone} />
      </Form>
    </main>
  );
});
