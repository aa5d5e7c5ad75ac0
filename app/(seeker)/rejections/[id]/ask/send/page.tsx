import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { SendFromHere } from '@/app/_parts/letters/send-from-here';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneSaid } from '@/app/_parts/tone/tone-said';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { CopyButton, ShareButton } from '@/components/ways-out';
import { findMailSettings } from '@/db/mail-settings/reads';
import { listSendings } from '@/db/outbox/reads';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { mailto } from '@/lib/requests/mailto';
import { unfilled } from '@/lib/requests/merge';
import { MOST_CHARACTERS } from '@/lib/requests/rules';
import { sayItWasSent } from '../actions';

export const metadata: Metadata = { title: 'Send it your own way' };

type Props = { params: Promise<{ id: string }> };

/** The ways out: the share sheet, one's own mail, a copy; and then the question whether it went. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, rejection, requests, settings, sendings } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    requests: requestsOn(tx, id),
    settings: findMailSettings(tx),
    sendings: listSendings(tx, id),
  }));
  if (!rejection || rejection.takenBackAt) throw new AppError('not-found');
  const draft = requests.find((request) => request.state === 'drafted');
  if (!draft) redirect(`/rejections/${id}` as never);
  // With a gap in it nothing leaves; to whoever asked for quiet nothing is written.
  const hasGap = unfilled(`${draft.subject}\n${draft.text}`).length > 0;
  if (hasGap || draft.isClosed || rejection.isClosed) redirect(`/rejections/${id}/ask` as never);
  const isPhone = draft.channel === 'phone';
  const phone = draft.phone?.replaceAll(/[^\d+]/g, '');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>{isPhone ? 'Call them' : 'Send it your own way'}</h1>
        <p className="text-ink-2">
          {isPhone
            ? 'Here are your words. Their number is yours to dial.'
            : 'It goes from you, so their answer comes to you. Nothing leaves Onward.'}
        </p>
      </header>
      <p className="kept letter">{draft.text}</p>
      <ToneSaid
        text={draft.text}
        kind="ask"
        preferences={session.preferences}
        mostCharacters={MOST_CHARACTERS[draft.channel]}
      />
      <div className="ways">
        {draft.formUrl && !isPhone ? (
          <TheirForm url={draft.formUrl} text={draft.text} />
        ) : (
          <>
            {isPhone && phone && (
              <a className="btn primary" href={`tel:${phone}`}>
                Call {draft.phone}
              </a>
            )}
            {!isPhone && <ShareButton title={draft.subject} text={draft.text} />}
            {!isPhone && (
              <a className="btn primary" href={mailto(draft.address, draft.subject, draft.text)}>
                Open in my mail
              </a>
            )}
            <CopyButton text={draft.text} />
          </>
        )}
        <a className="btn quiet" href={`/rejections/${id}/ask`}>
          Change it
        </a>
      </div>
      <DidYouSendIt question={isPhone ? 'Did you call?' : 'Did you send it?'}>
        <Form action={sayItWasSent} actId={newId()} className="stack">
          <input type="hidden" name="requestId" value={draft.id} readOnly />
          <div className="acts">
            <Submit kind={isPhone ? 'primary' : 'plain'} name="how" value="yes">
              {isPhone ? 'Yes, I called' : 'Yes, I sent it'}
            </Submit>
            <a className="btn" href={`/rejections/${id}`}>
              Not yet
            </a>
          </div>
          {!isPhone && (
            <details>
              <summary>I changed it before sending</summary>
              <Field name="sentText" label="As it went" type="area" initial={draft.text} rows={10} />
              <Submit kind="plain" name="how" value="changed">
                Keep it as it went
              </Submit>
            </details>
          )}
        </Form>
      </DidYouSendIt>
      {!isPhone && draft.channel !== 'form' && (
        <SendFromHere
          purpose="ask"
          aboutId={draft.id}
          settings={settings}
          row={sendings.find((one) => one.purpose === 'ask' && one.requestId === draft.id)}
          to={draft.address}
          zone={session.timeZone}
          locale={session.locale}
        />
      )}
    </main>
  );
});

/** Where they have a form: the text goes along by copying. */
const TheirForm = ({ url, text }: { url: string; text: string }) => (
  <>
    <CopyButton text={text} />
    <a className="btn primary" href={url} rel="noreferrer noopener" target="_blank">
      Open their form
    </a>
  </>
);
