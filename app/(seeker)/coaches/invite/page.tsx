import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { GrantFields } from '@/app/_parts/coach-links/grant-fields';
import { OneFields } from '@/app/_parts/invitations/one-fields';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { hasMail } from '@/server/mail/letter';
import { inviteCoach } from './actions';

export const metadata: Metadata = { title: 'Invite a coach' };

/** A seeker says first what somebody would see, and then how the invitation goes. */
export default seekerPage(async (scope) => {
  const { session } = await read(scope, () => ({}));
  const byLetter = hasMail();
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>Invite a coach</h1>
        <p className="text-ink-2">
          A career coach, an adviser, a mentor: whoever helps you regularly. Choose what they would see, then
          send them the invitation. Nothing is shared before they accept, and you can change or end it at any
          time.
        </p>
      </header>
      <Form action={inviteCoach} actId={newId()} keep="coach-invitation">
        <GrantFields coach="your coach" clientName={session.name} />
        <OneFields byLetter={byLetter} />
      </Form>
    </main>
  );
});
