import type { Metadata } from 'next';
import { LinkOver } from '@/app/_parts/letters/link-over';
import { namedOpenPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findBeingRead, findWaiting } from '@/db/supporters/reads';
import { ASKED_FOR, DAYS_WAITING, HOURS_OPEN } from '@/lib/supporters/rules';
import { isOpenedHere } from '@/server/looking';
import { hashOf } from '@/server/token';
import { closeLook, note, openLook } from '../actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ token: string }> };

/** A friend's page. Looking opens nothing: mail programs follow links before their readers do. */
export default namedOpenPage<Props>(async ({ params }) => {
  const { token } = await params;
  const tokenHash = hashOf(token);
  if (await isOpenedHere(tokenHash)) {
    const shown = await findBeingRead(tokenHash);
    if (shown) return <Shown token={token} shown={shown} />;
  } else {
    const asked = await findWaiting(tokenHash);
    if (asked) return <Asked token={token} asked={asked} />;
  }
  return <LinkOver code="supporter-link-over" />;
});

interface AskedProps {
  readonly token: string;
  readonly asked: NonNullable<Awaited<ReturnType<typeof findWaiting>>>;
}

/** Who asks, and for what: not a word of it before the button is pressed. */
const Asked = ({ token, asked: { kind, fromWhom, line } }: AskedProps) => (
  <main id="main" className="page flow stack-l">
    <Title of={`${fromWhom} asks you`} />
    <header className="stack">
      <h1>
        <bdi>{fromWhom}</bdi> asks you {ASKED_FOR[kind]}
      </h1>
      {line && (
        <blockquote className="words">
          <p className="kept">{line}</p>
        </blockquote>
      )}
    </header>
    <p>
      They are looking for work and keep track of it here. You need no account. It can be opened once, within{' '}
      {DAYS_WAITING} days of when it was made, and from then on you can read it in this browser for{' '}
      {HOURS_OPEN} hours and leave a note.
    </p>
    <Form action={openLook} submit="Open it">
      <input type="hidden" name="token" value={token} readOnly />
    </Form>
  </main>
);

interface ShownProps {
  readonly token: string;
  readonly shown: NonNullable<Awaited<ReturnType<typeof findBeingRead>>>;
}

const Shown = ({ token, shown: { fromWhom, line, title, words, notedAt, note: left } }: ShownProps) => (
  <main id="main" className="page flow stack-l">
    <Title of={title} />
    <header className="stack">
      <p className="muted">
        From <bdi>{fromWhom}</bdi>, for you alone
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {line && <p className="kept">{line}</p>}
    </header>
    <p className="kept shown-words">{words}</p>
    <section className="stack" aria-labelledby="note">
      <h2 id="note" className="sec-head">
        {notedAt ? 'Your note' : 'Leave a note'}
      </h2>
      {notedAt ? (
        <>
          <p className="kept">{left}</p>
          <p role="status">
            <bdi>{fromWhom}</bdi> has it. Thank you for standing by them.
          </p>
        </>
      ) : (
        <Form action={note} submit="Leave this note" keep={`look.${token.slice(0, 12)}`}>
          <input type="hidden" name="token" value={token} readOnly />
          <Field
            name="note"
            label="What you would like to say"
            hint="What stayed with you, and where you got lost. One note, up to 2,000 characters."
            type="area"
            rows={5}
          />
        </Form>
      )}
    </section>
    <section className="stack">
      <Form action={closeLook} className="">
        <input type="hidden" name="token" value={token} readOnly />
        <Submit kind="quiet">I have read it: close it</Submit>
      </Form>
      <p className="sm muted">
        Closed, nobody can open it here any more. It closes by itself {HOURS_OPEN} hours after it was opened.
      </p>
    </section>
  </main>
);
