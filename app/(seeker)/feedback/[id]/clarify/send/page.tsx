import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneSaid } from '@/app/_parts/tone/tone-said';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { CopyButton, ShareButton } from '@/components/ways-out';
import { findClarification } from '@/db/clarifications/reads';
import { findFeedback } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { mayBeAsked } from '@/lib/clarifications/rules';
import { mailto } from '@/lib/requests/mailto';
import { sayItWentBack } from '../actions';

export const metadata: Metadata = { title: 'Send it your own way' };

type Props = { params: Promise<{ id: string }> };

/** The ways out: the share sheet, one's own mail, a copy; and then the question whether it went. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, said, draft } = await read(scope, (tx) => ({
    said: findFeedback(tx, id),
    draft: findClarification(tx, id),
  }));
  if (!said) throw new AppError('not-found');
  if (draft?.state !== 'drafted' || draft.isClosed || !mayBeAsked(said)) redirect(`/feedback/${id}` as never);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Send it your own way</h1>
        <p className="text-ink-2">It goes from you, so their answer comes to you. Nothing leaves Onward.</p>
      </header>
      <p className="kept letter">{draft.text}</p>
      <ToneSaid text={draft.text} kind="ask" preferences={session.preferences} />
      <div className="ways">
        <ShareButton title={draft.subject} text={draft.text} />
        <a className="btn primary" href={mailto(draft.address, draft.subject, draft.text)}>
          Open in my mail
        </a>
        <CopyButton text={draft.text} />
        <a className="btn quiet" href={`/feedback/${id}/clarify`}>
          Change it
        </a>
      </div>
      <DidYouSendIt question="Did you send it?">
        <Form action={sayItWentBack} actId={newId()} className="stack">
          <input type="hidden" name="clarificationId" value={draft.id} readOnly />
          <input type="hidden" name="version" value={draft.version} readOnly />
          <div className="acts">
            <Submit kind="plain" name="how" value="yes">
              Yes, I sent it
            </Submit>
            <a className="btn" href={`/feedback/${id}`}>
              Not yet
            </a>
          </div>
          <details>
            <summary>I changed it before sending</summary>
            <Field name="sentText" label="As it went" type="area" initial={draft.text} rows={10} />
            <Submit kind="plain" name="how" value="changed">
              Keep it as it went
            </Submit>
          </details>
        </Form>
      </DidYouSendIt>
    </main>
  );
});
