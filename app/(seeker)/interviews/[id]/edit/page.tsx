import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { InterviewFields } from '@/app/_parts/interviews/interview-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findInterview } from '@/db/interviews/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { change } from '../../actions';
import { UpToInterview } from '../up';

export const metadata: Metadata = { title: 'Change an interview' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, interview } = await read(scope, (tx) => ({ interview: findInterview(tx, id) }));
  if (!interview) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <UpToInterview interview={interview} />
        <h1>Change or move it</h1>
        <p className="text-ink-2">Another time is a move, and the history keeps both.</p>
      </header>
      <Form action={change} actId={newId()} submit="Save" keep={`interview.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={interview.version} readOnly />
        <InterviewFields saved={interview} zone={session.timeZone} />
      </Form>
    </main>
  );
});
