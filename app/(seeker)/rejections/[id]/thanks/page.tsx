import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listConcerns, listFeedbackOn, listStrengths } from '@/db/feedback/reads';
import { listLettersOn } from '@/db/letters/reads';
import { findCoolsUntil } from '@/db/listening/reads';
import { findRejection, type Rejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { hasApart, openBecause } from '@/lib/letters/door';
import { asksToRespond, hasAskedOn, LETTER_CHANNELS, THANKS_KINDS, whyNotWritten } from '@/lib/letters/rules';
import { isCooling } from '@/lib/listening/cool-down';
import { dayIn } from '@/lib/time/days';
import { ToNo } from '../crumb';
import { ClosedHere, NotHere } from '../not-here';
import { Compose } from './compose';
import { RoleOpen, WhyAsk } from './second-question';

export const metadata: Metadata = { title: 'Say thank you' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<'kind' | 'channel' | 'role', string | string[] | undefined>>;
};

/** Thanks for an answer, and then, where a door is open, one more question. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const query = await searchParams;
  const { session, rejection, letters, heard, concerns, strengths, coolsUntil, requests } = await read(
    scope,
    (tx) => ({
      rejection: findRejection(tx, id),
      letters: listLettersOn(tx, id),
      heard: listFeedbackOn(tx, id),
      concerns: listConcerns(tx, { rejectionId: id }),
      strengths: listStrengths(tx, { rejectionId: id }),
      coolsUntil: findCoolsUntil(tx, id),
      requests: requestsOn(tx, id),
    }),
  );
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  if (rejection.isClosed) return <ClosedHere id={id} organisation={rejection.organisation} />;
  const { state } = rejection;
  const isThanked = state === 'thanked';
  const hasAsked = hasAskedOn(letters);
  if (state !== 'answered' && !(state === 'thanked' && !hasAsked)) return <NotNow rejection={rejection} />;

  const asked = THANKS_KINDS.find((one) => one === query.kind);
  const decisions = concerns.map(({ decision }) => decision);
  const liked = strengths;
  // What was heard settles first: thanks alone can always go.
  const settles = isCooling(coolsUntil, new Date());
  const door = openBecause({
    ...rejection,
    liked: liked.length,
    words: heard.map(({ words }) => words),
    decisions,
    // Whoever chose the question knows of a door.
    roleOpen: query.role === 'open' || (asked !== undefined && asksToRespond(asked)),
  });
  const open = settles ? null : door;
  const isApart = hasApart(decisions);
  // Where something should not count, thanks are the most that is written with them.
  const standing = { state, predetermined: rejection.predetermined, hasAsked, isApart };
  const kinds = THANKS_KINDS.filter(
    (kind) => !whyNotWritten(standing, kind) && (open || !asksToRespond(kind)),
  );
  const draft = letters.find(({ sentAt }) => !sentAt);
  const kind = THANKS_KINDS.find((one) => one === (asked ?? draft?.kind) && kinds.includes(one)) ?? kinds[0];
  const channel = LETTER_CHANNELS.find((one) => one === (query.channel ?? draft?.channel)) ?? 'email';
  const works = concerns.find(({ decision, theme }) => decision === 'work-on-it' && theme);
  const written = [...requests, ...letters].findLast((one) => one.sentAt && one.contact && !one.isClosed);
  const compose = (
    <Compose
      rejection={rejection}
      kind={kind as (typeof THANKS_KINDS)[number]}
      kinds={kinds}
      channel={channel}
      draft={draft?.isClosed ? { ...draft, contact: null, address: null } : draft}
      whom={written ?? { contact: null, address: null }}
      fields={{ me: session.name, liked: liked.at(0)?.quote ?? null, worksOn: works?.theme ?? null }}
      today={dayIn(session.timeZone, new Date())}
      preferences={session.preferences}
    />
  );
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <ToNo id={id} organisation={rejection.organisation} role={rejection.role} />
        <h1>
          {isApart ? 'Nothing is owed here' : isThanked ? 'One more question, if you like' : 'Say thank you'}
        </h1>
        <p className="text-ink-2">
          {isApart
            ? 'You decided that something they said should not count, so no thanks are suggested.'
            : isThanked
              ? 'You have thanked them, and that is enough by itself.'
              : 'They took the time to answer. Thanks alone are enough; nothing in them argues.'}
        </p>
      </header>
      {isApart ? (
        <details>
          <summary>Write some all the same</summary>
          {compose}
        </details>
      ) : (
        <>
          <WhyAsk because={open} isPredetermined={rejection.predetermined} />
          {compose}
          {!door && !rejection.predetermined && <RoleOpen id={id} />}
        </>
      )}
    </main>
  );
});

/** Before there is anything to thank for, and after everything was asked. */
function NotNow({ rejection: { id, state } }: { rejection: Rejection }) {
  if (state === 'thanked' || state === 'asked-to-respond')
    return (
      <NotHere id={id} title="You have thanked them, and asked">
        One question is easier to answer than two. When something comes back, say so on the page of this no.
      </NotHere>
    );
  const isLater = ['invited', 'not-invited', 'preparing', 'ready', 'given'].includes(state ?? '');
  if (isLater)
    return (
      <NotHere id={id} title="You have thanked them">
        That part is done, and it is kept with this no.
      </NotHere>
    );
  return (
    <NotHere
      id={id}
      title="Thanks follow an answer"
      link={{ href: `/feedback/new?rejection=${id}`, words: 'They told me something' }}
    >
      Nothing they said is kept with this no yet, or it is closed. Once it is, a few words of thanks are ready
      here.
    </NotHere>
  );
}
