import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { findRestore } from '@/db/restores/reads';
import { read } from '@/db/transaction';
import { CameBack } from './came-back';
import { ProblemNotice, problemOf } from './problem';
import { UploadForm } from './upload-form';
import { Waiting } from './waiting';

export const metadata: Metadata = { title: 'Bring your data back' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const [asked, { restore, session }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({ restore: findRestore(tx) })),
  ]);
  if (asked.in !== undefined && restore?.state === 'committed') return <CameBack restore={restore} />;
  const problem = problemOf(asked);
  const clock = new Intl.DateTimeFormat(session.locale, {
    timeZone: session.timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const waiting = restore?.state === 'waiting' ? restore : undefined;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Bring your data back</h1>
      <p className="text-ink-2">
        From a file that you took away here. The whole of it is looked at first, and you see what would come
        in. What you have here stays as it is.
      </p>
      {problem && <ProblemNotice problem={problem} />}
      {asked.gone !== undefined && (
        <p role="status" className="notice">
          The file is thrown away. What was brought back before is as it was.
        </p>
      )}
      {waiting && (
        <Waiting
          restore={waiting}
          until={clock.format(new Date(waiting.expiresAt))}
          actIds={[newId(), newId()]}
        />
      )}
      <section className="stack">
        <h2 className="sec-head">{waiting ? 'Another file' : 'Choose the file'}</h2>
        <UploadForm isAnother={waiting !== undefined} />
      </section>
    </main>
  );
});
