import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findClarification } from '@/db/clarifications/reads';
import { findFeedback } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import {
  CLARIFYING_CHANNELS,
  clarifyingSubject,
  clarifyingText,
  mayBeAsked,
} from '@/lib/clarifications/rules';
import { vagueIn } from '@/lib/clarifications/vague';
import { keepQuestionBack } from './actions';

export const metadata: Metadata = { title: 'Ask what they meant' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ by?: string | string[] }> };

/** One polite question back about something too vague to learn from: once, and never about what is kept apart. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const by = String((await searchParams).by ?? '');
  const { session, said, draft } = await read(scope, (tx) => ({
    said: findFeedback(tx, id),
    draft: findClarification(tx, id),
  }));
  if (!said) throw new AppError('not-found');
  if (draft?.state === 'sent' || !mayBeAsked(said)) redirect(`/feedback/${id}` as never);
  const channel = CLARIFYING_CHANNELS.find((one) => one === by) ?? draft?.channel ?? 'email';
  const about = { organisation: said.organisation ?? '', role: said.role ?? '' };
  const suggested = clarifyingText(channel, {
    ...about,
    name: said.speaker || null,
    me: session.name,
    said: vagueIn(said.words)?.words ?? 'that I was not the right fit',
  });
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href={`/feedback/${id}`}>
            What they said
          </a>
        </p>
        <h1>Ask what they meant</h1>
        <p className="text-ink-2">
          Once, and briefly. Many will not answer; asking well is the part that is yours. Nothing leaves
          Onward from this page.
        </p>
      </header>
      <Form key={channel} action={keepQuestionBack} actId={newId()}>
        <input type="hidden" name="feedbackId" value={id} readOnly />
        <input type="hidden" name="version" value={draft?.version ?? 0} readOnly />
        <input type="hidden" name="channel" value={channel} readOnly />
        <div className="pair">
          <Field
            name="to"
            label="To whom? (optional)"
            initial={draft?.contact ?? said.speaker}
            autoComplete="off"
          />
          <Field
            name="address"
            label="Their e-mail (optional)"
            type="email"
            inputMode="email"
            initial={draft?.address ?? ''}
            autoComplete="off"
          />
        </div>
        {channel === 'email' && (
          <Field name="subject" label="Subject" initial={draft?.subject || clarifyingSubject(about)} />
        )}
        <Field
          name="text"
          label="Your question"
          hint="What stands in square brackets still has to be filled."
          type="area"
          rows={10}
          initial={draft?.drafts[channel] ?? suggested}
        />
        <ToneAid kind="ask" preferences={session.preferences} />
        <div className="acts">
          <Submit name="go" value="send">
            On to sending
          </Submit>
          <Submit kind="quiet" name="go" value={channel === 'email' ? 'message' : 'email'}>
            {channel === 'email' ? 'A short message instead' : 'An e-mail instead'}
          </Submit>
        </div>
      </Form>
    </main>
  );
});
