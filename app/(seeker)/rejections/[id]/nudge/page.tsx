import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { SendFromHere } from '@/app/_parts/letters/send-from-here';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneSaid } from '@/app/_parts/tone/tone-said';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { Icon } from '@/components/icon';
import { CopyButton, ShareButton } from '@/components/ways-out';
import { listConcerns } from '@/db/feedback/reads';
import { findMailSettings } from '@/db/mail-settings/reads';
import { listSendings } from '@/db/outbox/reads';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { listTemplates } from '@/db/templates/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { hasApart } from '@/lib/letters/door';
import { mailto } from '@/lib/requests/mailto';
import { unfilled } from '@/lib/requests/merge';
import { nudgeFor, waitingOn } from '@/lib/requests/nudge';
import { reminderKeyOf } from '@/lib/templates/reminders';
import { sayTheyWereReminded } from './actions';
import { FillFirst } from './fill-first';

export const metadata: Metadata = { title: 'One small reminder' };

type Props = { params: Promise<{ id: string }> };

/** The one reminder of a question, ready to go by the ways out; and then the question whether it went. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, rejection, requests, concerns, settings, sendings, mine } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    requests: requestsOn(tx, id),
    concerns: listConcerns(tx, { rejectionId: id }),
    settings: findMailSettings(tx),
    sendings: listSendings(tx, id),
    mine: listTemplates(tx),
  }));
  if (!rejection || rejection.takenBackAt) throw new AppError('not-found');
  const request = requests.findLast((one) => one.sentAt);
  const { nudgeAfter } = preferencesOf(session.preferences);
  const isDue =
    request && rejection.state === 'asking' && waitingOn(request, nudgeAfter, new Date()) === 'may-nudge';
  const isApart = hasApart(concerns.map(({ decision }) => decision));
  // Early, late, closed or answered otherwise, a second time, to whoever asked for quiet, or about what is kept apart: the page of the “no” says what can be done instead.
  if (!isDue || isApart || rejection.isClosed || request.isClosed) redirect(`/rejections/${id}` as never);
  const { organisation, role } = rejection;
  const isPhone = request.channel === 'phone';
  const fields = { name: request.contact, role, organisation, me: session.name };
  const key = reminderKeyOf(request.channel);
  const own = mine.find((one) => one.key === key);
  const { subject, text } = nudgeFor(request.channel, fields, session.locale, own);
  const gaps = unfilled(`${subject}\n${text}`);
  const header = (
    <header>
      <p className="crumb">
        <a className="go" href={`/rejections/${id}`}>
          {organisation}
        </a>
        <Icon name="next" className="ic s" />
        {role}
      </p>
      <h1>One small reminder</h1>
      <p className="text-ink-2">
        One is kind to a full inbox, and a second would be pressing. Nothing leaves Onward; it goes from you.
      </p>
    </header>
  );
  if (gaps.length > 0)
    return (
      <main id="main" className="page flow stack-l">
        {header}
        <FillFirst
          rejectionId={id}
          requestId={request.id}
          gaps={gaps}
          text={text}
          templateKey={key}
          hasName={Boolean(session.name)}
          isPhone={isPhone}
          preferences={session.preferences}
        />
      </main>
    );
  return (
    <main id="main" className="page flow stack-l">
      {header}
      <p className="kept letter">{text}</p>
      <ToneSaid text={text} kind="ask" preferences={session.preferences} />
      <div className="ways">
        {!isPhone && <ShareButton title={subject} text={text} />}
        {!isPhone && !request.formUrl && (
          <a className="btn primary" href={mailto(request.address, subject, text)}>
            Open in my mail
          </a>
        )}
        <CopyButton text={text} />
        <a className="btn quiet" href={`/templates/${key}`}>
          {own ? 'Change this text' : 'Make this text yours'}
        </a>
        {request.formUrl && (
          <a className="btn primary" href={request.formUrl} rel="noreferrer noopener" target="_blank">
            Open their form
          </a>
        )}
      </div>
      <DidYouSendIt question={isPhone ? 'Did you call?' : 'Did you send it?'}>
        <Form action={sayTheyWereReminded} actId={newId()} keep={`nudge.${request.id}`} className="stack">
          <input type="hidden" name="requestId" value={request.id} readOnly />
          <div className="acts">
            <Submit kind={isPhone ? 'primary' : 'plain'} name="how" value="yes">
              {isPhone ? 'Yes, I called' : 'Yes, I sent it'}
            </Submit>
            <a className="btn" href={`/rejections/${id}`}>
              Not yet
            </a>
          </div>
          <details>
            <summary>I changed it before {isPhone ? 'calling' : 'sending'}</summary>
            <Field name="sentText" label="As it went" type="area" initial={text} rows={8} />
            <div className="acts mt-3">
              <Submit kind="plain" name="how" value="changed">
                Keep it as it went
              </Submit>
            </div>
          </details>
        </Form>
      </DidYouSendIt>
      {!isPhone && request.channel !== 'form' && (
        <SendFromHere
          purpose="nudge"
          aboutId={request.id}
          settings={settings}
          row={sendings.find((one) => one.purpose === 'nudge' && one.requestId === request.id)}
          to={request.address}
          letter={{ subject, text }}
          zone={session.timeZone}
          locale={session.locale}
        />
      )}
    </main>
  );
});
