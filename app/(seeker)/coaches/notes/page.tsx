import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { SharedNotes } from '@/app/_parts/shared-notes/shared-notes';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import { listSharedNotes } from '@/db/shared-notes/reads';
import { listCoaches, type MyCoach } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { seen } from '@/server/seeing';
import { writeNote } from './actions';

export const metadata: Metadata = { title: 'Notes with your coaches' };

/** What was written for both to see, with every coach; each sees their own. */
export default seekerPage(async (scope) => {
  const { session, notes, coaches } = await read(scope, (tx) => ({
    notes: listSharedNotes(tx),
    coaches: listCoaches(tx),
  }));
  await seen(scope, { notes });
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>Notes</h1>
        <p className="text-ink-2">
          Written for both of you. Each coach sees what you and they wrote to each other, and nothing else
          here.
        </p>
      </header>
      {coaches.length > 0 && <Write coaches={coaches} />}
      <SharedNotes notes={notes} viewer="seeker" reader={reader} />
      {notes.length === 0 && coaches.length === 0 && (
        <p className="text-ink-2">Once you have a coach, notes that you both see are kept here.</p>
      )}
    </main>
  );
});

function Write({ coaches }: { coaches: readonly MyCoach[] }) {
  const [only] = coaches;
  return (
    <Form
      action={writeNote}
      actId={newId()}
      submit="Send the note"
      kind="plain"
      done="Sent."
      keep="shared-note"
    >
      {coaches.length === 1 && only ? (
        <input type="hidden" name="toLinkId" value={only.linkId} readOnly />
      ) : (
        <Choices
          name="toLinkId"
          label="To whom?"
          choices={coaches.map(({ linkId, name }) => ({ value: linkId, label: name || 'A coach' }))}
        />
      )}
      <Field
        name="words"
        label={coaches.length === 1 ? `A note to ${only?.name || 'your coach'}` : 'A note'}
        type="area"
        rows={3}
      />
    </Form>
  );
}
