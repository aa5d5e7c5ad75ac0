import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { CoachScope } from '@/db/scope';
import { endAsCoach } from './actions';

/** How a coach ends it from their side; not there in a preview. */
export function EndLink({ scope }: { scope: CoachScope }) {
  if (scope.isPreview) return null;
  return (
    <section className="stack" aria-labelledby="end-link">
      <h2 id="end-link" className="sec-head">
        End it
      </h2>
      <Form action={endAsCoach} actId={newId()} submit={`End it with ${scope.clientName}`} kind="plain">
        <p>
          You see nothing of theirs from that moment on, and they are told on their list of who looked. What
          you wrote for them stays with them. To begin again takes a new invitation.
        </p>
        <input type="hidden" name="linkId" value={scope.linkId} readOnly />
      </Form>
    </section>
  );
}
