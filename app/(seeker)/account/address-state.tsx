import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import { hasMail } from '@/server/mail/letter';
import { sendConfirmation } from './address/actions';

/** The account's address, and whether letters are known to reach it; that matters only where there are letters. */
export function AddressState({ email, isVerified }: { email: string | null; isVerified: boolean }) {
  return (
    <>
      <p className="muted">
        {email}
        {isVerified && hasMail() && ', confirmed'}
      </p>
      {email && !isVerified && hasMail() && (
        <section className="stack">
          <p>
            Not confirmed yet: a link there shows that letters reach you, should you ever need a new password.
          </p>
          <Form
            action={sendConfirmation}
            actId={newId()}
            submit="Send me a link"
            kind="plain"
            done="A letter is on its way. Its link holds for a day."
          />
        </section>
      )}
    </>
  );
}
