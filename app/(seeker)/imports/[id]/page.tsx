import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { seekerPage } from '@/app/_parts/page/page';
import { findFile } from '@/db/imports/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { dayIn } from '@/lib/time/days';
import { CameIn } from './came-in';
import { Preview } from './preview';

export const metadata: Metadata = { title: 'Look at your list' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ looked?: string }> };

/** A file that waits, or what came of it. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const [{ id }, { looked }] = await Promise.all([params, searchParams]);
  if (!z.uuid().safeParse(id).success) throw new AppError('not-found');
  const { file, session } = await read(scope, (tx) => ({ file: findFile(tx, id) }));
  if (file?.result) return <CameIn file={file} result={file.result} />;
  if (!file?.plan) throw new AppError('not-found');
  return (
    <Preview
      file={file}
      plan={file.plan}
      actIds={[newId(), newId()]}
      today={dayIn(session.timeZone, new Date())}
      hasLookedAgain={looked !== undefined}
    />
  );
});
