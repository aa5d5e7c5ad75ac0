import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { seekerPage } from '@/app/_parts/page/page';
import { Copied } from '@/app/_parts/shown/copied';
import { Form } from '@/components/form';
import { listCommentsOn } from '@/db/comments/reads';
import { findShown } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { SHOWN_WORDS } from '@/lib/shown/rules';
import { standingOf } from '@/lib/shown/states';
import { seen } from '@/server/seeing';
import { takeItBack } from '../actions';

export const metadata: Metadata = { title: 'Something you showed' };

type Props = { params: Promise<{ id: string }> };

/** One thing that was shown: the copy they have, whether they opened it, what they say, and taking it back. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, one, comments } = await read(scope, (tx) => ({
    one: findShown(tx, id),
    comments: listCommentsOn(tx, { kind: 'shown', id }),
  }));
  if (!one) throw new AppError('not-found');
  await seen(scope, { comments });
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches/shown">
            What you showed
          </a>
        </p>
        <h1>{one.title || SHOWN_WORDS[one.kind]}</h1>
        <p className="text-ink-2">{standingOf(one, one.coach || 'a coach', reader)}</p>
      </header>
      {one.line && (
        <p className="kept" dir="auto">
          {one.line}
        </p>
      )}
      {one.words && <Copied copy={{ title: 'As they see it', words: one.words }} />}
      {one.href && (
        <p className="sm">
          <a className="go" href={one.href}>
            How it reads now
          </a>
        </p>
      )}
      <CommentsOn rows={comments} subject={{ kind: 'shown', id }} viewer="seeker" reader={reader} />
      {!one.takenBackAt && (
        <Form action={takeItBack} actId={newId()} submit="Take it back" kind="plain">
          <input type="hidden" name="shownId" value={id} readOnly />
          <p className="sm muted">
            The copy goes at once, and they see it no more. What they may have read they have read.
          </p>
        </Form>
      )}
    </main>
  );
});
