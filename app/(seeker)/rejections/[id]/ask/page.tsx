import type { Metadata } from 'next';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { seekerPage } from '@/app/_parts/page/page';
import { TellCoach } from '@/app/_parts/shown/tell-coach';
import { Icon } from '@/components/icon';
import { listCommentsOnDrafts } from '@/db/comments/reads';
import { findRejection } from '@/db/rejections/reads';
import { listAskable, requestsOn } from '@/db/requests/reads';
import { listCoaches } from '@/db/shown/reads';
import { listTemplates } from '@/db/templates/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { momentOf } from '@/lib/requests/templates';
import { adviceOnWhen } from '@/lib/requests/when';
import { whomToAsk } from '@/lib/requests/whom';
import { chooseText, filled } from '@/lib/templates/choose';
import { builtInOf, ownIdIn } from '@/lib/templates/rules';
import { dayIn, daysBetween } from '@/lib/time/days';
import { requestStore } from '@/server/request-store';
import { seen } from '@/server/seeing';
import { NobodyToAsk } from '../nobody-to-ask';
import { AskForm } from './ask-form';

export const metadata: Metadata = { title: 'Ask for feedback' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<'text' | 'as' | 'own', string | string[] | undefined>>;
};

const one = (given: string | string[] | undefined) => (typeof given === 'string' ? given : undefined);

/** A text by its key, as an address asks for it. */
const asked = (key: string) => {
  const begun = builtInOf(key);
  return { text: begun?.wording, as: begun?.relation, own: ownIdIn(key) };
};

/**
 * One suggested text with its fields filled, to whoever is best asked first; other wordings and people are one press
 * away, and lose nothing.
 */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const { text, as, own } = await searchParams;
  const { session, rejection, requests, people, mine, comments, coaches } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    requests: requestsOn(tx, id),
    people: listAskable(tx, id),
    mine: listTemplates(tx),
    comments: listCommentsOnDrafts(tx, id),
    coaches: listCoaches(tx),
  }));
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  const { organisation, role, episodeId } = rejection;
  if (requests.some((request) => request.sentAt)) return <AskedAlready id={id} organisation={organisation} />;
  if (rejection.isClosed) return <AskedNotTo id={id} episodeId={episodeId} organisation={organisation} />;
  const said = comments.filter(({ requestId }) => requestId);
  await seen(scope, { comments: said });
  const kept = requests.find((request) => request.state === 'drafted');
  const moment = momentOf(rejection.stageKind, rejection.isFinalRound);
  const askable = whomToAsk(people, moment);
  const first = askable[0];
  // To whoever asked not to be contacted nothing is written: the text stays, and may go to somebody else.
  const draft = kept?.isClosed ? { ...kept, contactId: null, contact: null, address: null } : kept;
  const to = draft
    ? { contactId: draft.contactId, name: draft.contact, email: draft.address }
    : (first?.person ?? { contactId: null, name: null, email: null });
  // What was just refused stays the text that it was, also where another window went on with another one meanwhile.
  const typed = requestStore()?.kept?.values;
  const refused = typed?.episodeId === episodeId ? typed : undefined;
  const chosen = chooseText({
    ...(refused?.key ? asked(refused.key) : { text: one(text), as: one(as), own: one(own) }),
    draft,
    relation: first?.relation ?? 'team',
    mine,
    locale: session.locale,
  });
  const fields = { name: to.name, role, organisation, me: session.name };
  const days = daysBetween(
    dayIn(session.timeZone, new Date(rejection.at)),
    dayIn(session.timeZone, new Date()),
  );
  const advice = adviceOnWhen(days, rejection.toldHow);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="crumb">
          <a className="go" href={`/rejections/${id}`}>
            {organisation}
          </a>
          <Icon name="next" className="ic s" />
          {role}
        </p>
        <h1>{to.name ? `Ask ${to.name} for feedback` : 'Ask for feedback'}</h1>
        <p className="text-ink-2">
          Many employers never give reasons. An answer is a bonus. Asking well is the part that is yours.
        </p>
        <p className="sm mt-3">
          <b>When?</b> {advice.sentence}{' '}
          {advice.when === 'early' && <a href="/listen">I am on the phone with them</a>}
        </p>
      </header>
      {kept?.isClosed && (
        <p className="notice">
          {kept.contact} asked not to be contacted. Is there somebody else, or the team? If not, that is a
          full ending: say so on the page before this.
        </p>
      )}
      <AskForm
        rejectionId={id}
        episodeId={episodeId}
        version={kept?.version ?? 0}
        chosen={chosen}
        askable={askable}
        letter={{
          contactId: to.contactId,
          to: to.name,
          greeted: refused?.greeted ?? to.name,
          address: to.email,
          formUrl: draft?.formUrl ?? null,
          subject: draft?.subject || filled(chosen.subject, chosen.relation, moment, fields),
          text:
            draft?.drafts[chosen.key] ??
            // Of an older making, when a text was the same for everybody.
            draft?.drafts[chosen.wording ?? ''] ??
            filled(chosen.text, chosen.relation, moment, fields),
        }}
        me={session.name}
        preferences={session.preferences}
      />
      {kept && (
        <>
          <TellCoach coaches={coaches} kind="letter" id={kept.id} look />
          <CommentsOn
            rows={said}
            subject={{ kind: 'request', id: kept.id }}
            viewer="seeker"
            reader={{ zone: session.timeZone, locale: session.locale, now: new Date() }}
          />
        </>
      )}
      <p className="sm muted">Nothing is sent from here. On the next page you choose how it goes.</p>
    </main>
  );
});

const AskedNotTo = ({
  id,
  episodeId,
  organisation,
}: {
  id: string;
  episodeId: string;
  organisation: string;
}) => (
  <main id="main" className="page flow stack">
    <h1>{organisation} asked not to be contacted</h1>
    <p>You keep to that, and nothing is owed to anybody. It is a full ending.</p>
    <NobodyToAsk episodeId={episodeId} />
    <a className="go" href={`/rejections/${id}`}>
      Back to this no
    </a>
  </main>
);

const AskedAlready = ({ id, organisation }: { id: string; organisation: string }) => (
  <main id="main" className="page flow stack">
    <h1>You have asked {organisation}</h1>
    <p>One question is easier to answer than two. When something comes back, it goes here:</p>
    <a className="btn" href={`/rejections/${id}`}>
      What came back
    </a>
  </main>
);
