import { v7 as newId } from 'uuid';
import type { Reader } from '@/app/_parts/comments/thread';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { WorkingNote } from '@/db/working-notes/reads';
import { capital } from '@/lib/insights/words';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { changeNote, keepNote, removeNote } from './actions';

interface WorkingNotesProps {
  readonly notes: readonly WorkingNote[];
  readonly linkId: string;
  readonly reader: Reader;
}

/** What only this coach sees in the app, with what that means. */
export function WorkingNotes({ notes, linkId, reader }: WorkingNotesProps) {
  const today = dayIn(reader.zone, reader.now);
  const on = (moment: string) => dayFromToday(dayIn(reader.zone, new Date(moment)), today, reader.locale);
  return (
    <section className="stack" aria-labelledby="working">
      <div className="sec-head">
        <h2 id="working">Working notes</h2>
        {notes.length > 0 && <a href={`/clients/${linkId}/notes/export`}>Save my notes</a>}
      </div>
      <p className="notice care">
        These are not shown to your client in the app, nor to another coach. They are notes about a person all
        the same: your client may have a right by law to be given them, so write nothing here that you would
        not stand by.
      </p>
      <Form
        action={keepNote}
        actId={newId()}
        submit="Keep the note"
        kind="plain"
        done="Kept."
        keep={`work.${linkId}`}
      >
        <input type="hidden" name="aboutLinkId" value={linkId} readOnly />
        <Field name="words" label="A note for yourself" type="area" rows={4} />
      </Form>
      {notes.length > 0 && (
        <ul className="list">
          {notes.map((note) => (
            <li key={note.id}>
              <p className="sm muted">
                {capital(on(note.createdAt))}
                {note.version > 1 && `, changed ${on(note.updatedAt)}`}
              </p>
              <p className="kept" dir="auto">
                {note.words}
              </p>
              <details>
                <summary>
                  Change or remove it<span className="sr">: the note of {on(note.createdAt)}</span>
                </summary>
                <Form action={changeNote} actId={newId()} submit="Save" kind="plain" done="Saved.">
                  <input type="hidden" name="id" value={note.id} readOnly />
                  <input type="hidden" name="version" value={note.version} readOnly />
                  <Field name="words" label="The note" type="area" rows={4} initial={note.words} />
                </Form>
                <Form action={removeNote} actId={newId()} className="contents">
                  <input type="hidden" name="noteId" value={note.id} readOnly />
                  <Submit kind="quiet">Remove it for good</Submit>
                </Form>
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
