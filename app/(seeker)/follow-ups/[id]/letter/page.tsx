import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { LetterForm } from '@/app/_parts/offers/letter-form';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Form, Submit } from '@/components/form';
import { findWhomToWrite } from '@/db/follow-ups/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { followUpLetter } from '@/lib/follow-ups/letters';
import { end, readyLetter } from '../../actions';

export const metadata: Metadata = { title: 'Your message' };

type Props = { params: Promise<{ id: string }> };

/** A text to begin a follow-up with, to be made one's own and sent one's own way; and then the question whether it went. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, whom } = await read(scope, (tx) => ({ whom: findWhomToWrite(tx, id) }));
  if (!whom) throw new AppError('not-found');
  const { subject, text } = followUpLetter({ ...whom, me: session.name });
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/follow-ups">
            Follow-ups
          </a>
        </p>
        <h1>{whom.what}</h1>
      </header>
      {whom.isClosed ? (
        <p className="notice">They asked not to be contacted, so there is no message here.</p>
      ) : (
        <>
          <LetterForm
            key={text}
            action={readyLetter}
            actId={newId()}
            keep={`follow-up.${id}`}
            subject={subject}
            text={text}
            to={whom.email}
            aid={<ToneAid kind="ask" preferences={session.preferences} />}
          >
            <input type="hidden" name="id" value={id} readOnly />
          </LetterForm>
          {whom.end ? (
            <p className="notice">
              {whom.end === 'done' ? 'It is done, and kept under Wins.' : 'You let this one go.'}
            </p>
          ) : (
            <DidYouSendIt question="Did you send it?">
              <Form action={end} actId={newId()} className="acts">
                <input type="hidden" name="id" value={id} readOnly />
                <input type="hidden" name="version" value={whom.version} readOnly />
                <Submit kind="plain" name="end" value="done">
                  Yes, I sent it
                </Submit>
                <a className="btn quiet" href="/follow-ups">
                  Not yet
                </a>
              </Form>
            </DidYouSendIt>
          )}
        </>
      )}
    </main>
  );
});
