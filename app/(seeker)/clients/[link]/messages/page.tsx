import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref } from '@/app/_parts/clients/places';
import { ThreadOf } from '@/app/_parts/comments/thread';
import { clientPage } from '@/app/_parts/page/page';
import { listTalks, type TalkRow } from '@/db/comments/reads';
import type { CoachScope } from '@/db/scope';
import { listSharedNotes } from '@/db/shared-notes/reads';
import { listShown } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { subjectKindOf } from '@/lib/coach-news/from-rows';
import { SUBJECT_WORDS } from '@/lib/comments/rules';
import { type Thread, threadsOf, waitingFor } from '@/lib/comments/threads';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** Everything that is said between the two: what waits for the coach first, what is settled last and folded. */
export default clientPage<Props>('messages', async (scope) => {
  const { session, talks, shown, notes } = await read(scope, (tx) => ({
    talks: listTalks(tx),
    shown: listShown(tx),
    notes: listSharedNotes(tx, { limit: 1 }),
  }));
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const threads = threadsOf(talks).toReversed();
  const waiting = waitingFor('coach', threads);
  const others = threads.filter((one) => !waiting.includes(one));
  const open = others.filter(({ isResolved }) => !isResolved);
  const settled = others.filter(({ isResolved }) => isResolved);
  const unopened = shown.filter(({ lookedAt }) => !lookedAt);
  const drawn = (list: readonly Thread<TalkRow>[]) =>
    list.map((thread) => <One key={thread.root.id} thread={thread} scope={scope} reader={reader} />);
  return (
    <ClientFrame scope={scope} page="messages" title="Messages" width="page flow">
      <div className="stack-l">
        {unopened.length > 0 && (
          <p className="notice">
            <a className="go" href={clientHref(scope, '/shown')}>
              {unopened.length === 1 ? 'One thing was shown' : `${unopened.length} things were shown`} to{' '}
              {scope.isPreview ? 'them' : 'you'} and not opened yet
            </a>
          </p>
        )}
        {waiting.length > 0 && (
          <section className="stack" aria-labelledby="waiting">
            <h2 id="waiting" className="sec-head">
              Waiting for {scope.isPreview ? 'an answer' : 'you'}
            </h2>
            {drawn(waiting)}
          </section>
        )}
        {open.length > 0 && (
          <section className="stack" aria-labelledby="open">
            <h2 id="open" className="sec-head">
              Open
            </h2>
            {drawn(open)}
          </section>
        )}
        {settled.length > 0 && (
          <details>
            <summary>{settled.length === 1 ? 'One settled' : `${settled.length} settled`}</summary>
            {drawn(settled)}
          </details>
        )}
        {threads.length === 0 && (
          <p className="text-ink-2">
            Nothing has been said yet. Where something is shared with comments, the box for one is on the page
            of the thing itself.
          </p>
        )}
        <p>
          <a className="go" href={clientHref(scope, '/notes')}>
            {notes.length > 0 ? 'Shared notes' : 'Write a shared note'}
          </a>
        </p>
      </div>
    </ClientFrame>
  );
});

interface OneProps {
  readonly thread: Thread<TalkRow>;
  readonly scope: CoachScope;
  readonly reader: { readonly zone: string; readonly locale: string; readonly now: Date };
}

function One({ thread, scope, reader }: OneProps) {
  const { root } = thread;
  const kind = subjectKindOf(root);
  const name = root.about || `About ${SUBJECT_WORDS[kind]}`;
  return (
    <div className="stack">
      <h3>
        <a className="go" href={clientHref(scope, pageOf(root))}>
          {name}
        </a>
      </h3>
      <ThreadOf thread={thread} kind={kind} viewer={scope} reader={reader} />
    </div>
  );
}

/** Where the coach sees what a thread is about; a draft stands on the page of its “no”. */
function pageOf(row: TalkRow): string {
  switch (subjectKindOf(row)) {
    case 'application':
      return `/applications/${row.applicationId}`;
    case 'concern':
      return `/concerns/${row.concernId}`;
    case 'response':
    case 'request':
      return `/rejections/${row.rejectionId}`;
    case 'document':
      return `/resumes/${row.documentId}`;
    case 'item':
      return `/practice/${row.itemId}`;
    case 'shown':
      return `/shown/${row.shownId}`;
  }
}
