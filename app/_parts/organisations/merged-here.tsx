import { v7 as newId } from 'uuid';
import { takeApart } from '@/app/(seeker)/organisations/actions';
import { Form, Submit } from '@/components/form';
import type { MergeInto } from '@/db/merges/reads';

interface MergedHereProps {
  readonly merges: readonly MergeInto[];
  readonly inWords: (at: string) => string;
}

/** What was made one with it, each with the way back. */
export const MergedHere = ({ merges, inWords }: MergedHereProps) =>
  merges.length > 0 && (
    <section aria-labelledby="merged">
      <h2 id="merged" className="sec-head">
        Made one
      </h2>
      <ul className="list">
        {merges.map(({ eventId, name, at }) => (
          <li key={eventId} className="split">
            <p>
              {name} <span className="muted">· {inWords(at)}</span>
            </p>
            <Form action={takeApart} actId={newId()} className="stack">
              <input type="hidden" name="eventId" value={eventId} readOnly />
              <Submit kind="quiet" label={`Take ${name} apart again`}>
                Take apart
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
