import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { findFile } from '@/db/imports/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayIn } from '@/lib/time/days';
import { CameIn } from './came-in';
import { Preview } from './preview';

export const metadata: Metadata = { title: 'Look at your list' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ looked?: string }> };

/** A file that waits, or what came of it. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const [{ id: asked }, { looked }] = await Promise.all([params, searchParams]);
  const id = rowId(asked);
  const { file, session } = await read(scope, (tx) => ({ file: findFile(tx, id) }));
  if (file?.result) return <CameIn file={file} result={file.result} />;
  if (!file?.plan) throw new AppError('not-found');
  return (
    <Preview
      file={file}
      plan={file.plan}
      actIds={[newId(), newId()]}
      today={dayIn(session.timeZone, new Date())}
      locale={session.locale}
      hasLookedAgain={looked !== undefined}
    />
  );
});
