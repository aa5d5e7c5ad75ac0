import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { RoleKindCorrection } from '@/db/role-kinds/reads';
import { putBack } from './actions';

/** What the seeker said, the latest first; each can be put back as the rules have it. */
export function Corrections({ corrections }: { corrections: readonly RoleKindCorrection[] }) {
  if (corrections.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said" className="sec-head">
        What you said
      </h2>
      <ul className="list">
        {corrections.map(({ id, of, fromName, to }) => (
          <li key={id}>
            <Form action={putBack} actId={newId()} className="in-line">
              <input type="hidden" name="id" value={id} readOnly />
              <p>
                {of === 'title'
                  ? `The title “${fromName}” is one of “${to}”`
                  : `“${fromName}” is called “${to}”`}
              </p>
              <Submit kind="quiet" label={`Put “${fromName}” back`}>
                Put it back
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
