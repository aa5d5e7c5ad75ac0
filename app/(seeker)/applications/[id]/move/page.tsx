import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { findApplication } from '@/db/applications/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { idIn } from '../../board-address';
import { MoveForm } from '../move-form';

export const metadata: Metadata = { title: 'Move an application' };

type Props = { params: Promise<{ id: string }> };

/** Where the board's "…" leads without JavaScript. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = idIn((await params).id);
  if (!id) throw new AppError('not-found');
  const { application, stages } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    stages: listStages(tx),
  }));
  if (!application) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <div>
        <h1>Move {application.organisation}</h1>
        <p className="text-ink-2">
          {application.role}, now in {application.stage}
        </p>
      </div>
      <MoveForm application={application} stages={stages} actId={newId()} next="board" />
      <div className="acts">
        <a className="btn" href={`/rejections/new?application=${id}`}>
          Log a no
        </a>
        <a className="btn quiet" href={`/applications?stage=${application.stageId}`}>
          Leave it in {application.stage}
        </a>
      </div>
    </main>
  );
});
