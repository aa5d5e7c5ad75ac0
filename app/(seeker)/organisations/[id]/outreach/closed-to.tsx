import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import { letGo } from './actions';

/** They asked for quiet: no letter is begun here, and what was planned can be let go in one press. */
export const ClosedTo = ({ id, who, open }: { id: string; who: string; open: number }) => (
  <section className="notice stack">
    <p>
      {who} asked not to be contacted, so nothing is written to them from here. That is about their inbox, not
      about you.
    </p>
    {open > 0 && (
      <Form
        action={letGo}
        actId={newId()}
        submit="Let the rest of the plan go"
        kind="plain"
        className="stack"
      >
        <input type="hidden" name="organisationId" value={id} readOnly />
      </Form>
    )}
  </section>
);
