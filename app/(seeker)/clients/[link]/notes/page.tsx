import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientIn } from '@/app/_parts/clients/places';
import { clientPage } from '@/app/_parts/page/page';
import { shareNote } from '@/app/_parts/shared-notes/actions';
import { SharedNotes } from '@/app/_parts/shared-notes/shared-notes';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listSharedNotes } from '@/db/shared-notes/reads';
import { read } from '@/db/transaction';
import { listWorkingNotes } from '@/db/working-notes/reads';
import { currentScope } from '@/server/session';
import { WorkingNotes } from './working-notes';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** What both see, and below it what only the coach does; a preview has the first alone. */
export default clientPage<Props>('notes', async (scope) => {
  const { session, notes } = await read(scope, (tx) => ({ notes: listSharedNotes(tx) }));
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  // The coach's own rows are read as the coach's own: no link leads to them.
  const working = scope.isPreview
    ? null
    : await read(await currentScope(), (tx) => ({ notes: listWorkingNotes(tx, { linkId: scope.linkId }) }));
  return (
    <ClientFrame scope={scope} page="notes" title="Notes" width="page flow">
      <div className="stack-l">
        <section className="stack" aria-labelledby="shared">
          <h2 id="shared" className="sec-head">
            Shared
          </h2>
          {!scope.isPreview && (
            <Form
              action={shareNote}
              actId={newId()}
              submit="Send the note"
              kind="plain"
              done="Sent. Until it is seen, you can take it back."
              keep={`share-note.${scope.linkId}`}
            >
              <input type="hidden" name="linkId" value={scope.linkId} readOnly />
              <Field name="words" label={`A note that ${clientIn(scope)} sees`} type="area" rows={3} />
            </Form>
          )}
          <SharedNotes notes={notes} viewer={scope} reader={reader} />
          {notes.length === 0 && scope.isPreview && <p className="text-ink-2">No shared notes yet.</p>}
        </section>
        {working && <WorkingNotes notes={working.notes} linkId={scope.linkId} reader={reader} />}
      </div>
    </ClientFrame>
  );
});
