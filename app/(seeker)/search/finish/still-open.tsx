import { v7 as newId } from 'uuid';
import { Tick } from '@/components/field';
import { Form } from '@/components/form';
import type { listOpenApplications } from '@/db/applications/reads';
import { finish } from './actions';

/** Before it is finished: which of what is open is withdrawn with it. */
export function StillOpen({ open }: { open: Awaited<ReturnType<typeof listOpenApplications>> }) {
  return (
    <>
      <header>
        <h1>Finish the search</h1>
        <p className="text-ink-2">
          Found something, or stopping for now? This closes it kindly. Everything you wrote stays, and one
          press takes it up again.
        </p>
      </header>
      <Form action={finish} actId={newId()} submit="Finish the search">
        {open.length > 0 && (
          <fieldset className="field">
            <legend>Still open</legend>
            <p className="hint">
              Those that are ticked are closed as withdrawn; for each with somebody to tell there is a letter
              afterwards.
            </p>
            {open.map((one) => (
              <Tick
                key={one.id}
                name={`withdraw-${one.id}`}
                label={`${one.organisation}, ${one.role}`}
                hint={one.stage}
                initial
              />
            ))}
          </fieldset>
        )}
      </Form>
    </>
  );
}
