import { v7 as newId } from 'uuid';
import { ConfirmField } from '@/app/_parts/accounts/confirm-field';
import { Form } from '@/components/form';
import { begin } from './actions';

export function NotYet(proof: { hasPassword: boolean; isFresh: boolean }) {
  return (
    <>
      <p className="text-ink-2">
        With a second step, your password alone opens nothing: signing in also asks for a code that an app on
        your phone shows. Any authenticator app will do, and it needs no network.
      </p>
      <Form action={begin} actId={newId()} submit="Set it up">
        <ConfirmField {...proof} />
      </Form>
    </>
  );
}
