import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { clientPage } from '@/app/_parts/page/page';
import { Copied } from '@/app/_parts/shown/copied';
import { listCommentsOn } from '@/db/comments/reads';
import { findShown } from '@/db/shown/reads';
import { noteLook } from '@/db/shown/writes';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { SHOWN_WORDS } from '@/lib/shown/rules';
import { dayFromToday, daysIn } from '@/lib/time/days';
import { doAsCoach } from '@/server/scope';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string; id: string }> };

/** One thing that was shown: the first time it is opened is told to the client, who may be waiting for it. */
export default clientPage<Props>(
  async ({ params }) => ({ page: 'shown', subjectId: rowId((await params).id) }),
  async (scope, { params }) => {
    const id = rowId((await params).id);
    const { session, one, comments } = await read(scope, (tx) => ({
      one: findShown(tx, id),
      comments: listCommentsOn(tx, { kind: 'shown', id }),
    }));
    if (!one) throw new AppError('not-found');
    if (!one.lookedAt && !scope.isPreview) {
      const look = { linkId: scope.linkId, act: 'look-at-shown' } as const;
      const act = { id: newId(), kind: 'shown.look', sent: { shownId: id } };
      await doAsCoach(scope.claim, look, act, (tx) => noteLook(tx, id));
    }
    const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
    const dayOf = daysIn(reader.zone);
    const on = dayFromToday(dayOf(new Date(one.createdAt)), dayOf(reader.now), reader.locale);
    const name = scope.clientName || 'Your client';
    return (
      <ClientFrame
        scope={scope}
        page="shown"
        title={one.title || SHOWN_WORDS[one.kind]}
        up={{ path: '/shown', words: 'Shown' }}
        width="page flow"
        lead={
          <p className="text-ink-2">
            {one.wantsLook ? `${name} asks you for a look, ${on}.` : `${name} showed you this, ${on}.`}
          </p>
        }
      >
        <div className="stack-l">
          {one.line && (
            <p className="words" dir="auto">
              {one.line}
            </p>
          )}
          {one.words && <Copied copy={{ title: 'As it read then', words: one.words }} />}
          <CommentsOn
            rows={comments}
            subject={{ kind: 'shown', id }}
            viewer={scope}
            reader={reader}
            title="What you say to it"
          />
        </div>
      </ClientFrame>
    );
  },
);
