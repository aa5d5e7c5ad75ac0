import { v7 as newId } from 'uuid';
import type { Reader, Viewer } from '@/app/_parts/comments/thread';
import { removeOwnNote } from '@/app/(seeker)/coaches/notes/actions';
import { Form, Submit } from '@/components/form';
import type { SharedNote } from '@/db/shared-notes/reads';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { takeNote } from './actions';

interface SharedNotesProps {
  readonly notes: readonly SharedNote[];
  readonly viewer: Viewer;
  readonly reader: Reader;
}

/** Notes that both see, the newest first. Whoever wrote one may take it away: a coach until it is seen. */
export function SharedNotes({ notes, viewer, reader }: SharedNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="list">
      {notes.map((note) => (
        <Note key={note.id} note={note} viewer={viewer} reader={reader} />
      ))}
    </ul>
  );
}

function Note({ note, viewer, reader }: { note: SharedNote; viewer: Viewer; reader: Reader }) {
  const today = dayIn(reader.zone, reader.now);
  const on = dayFromToday(dayIn(reader.zone, new Date(note.createdAt)), today, reader.locale);
  const isSeeker = viewer === 'seeker' || viewer.isPreview;
  const isMine = isSeeker === (note.by === 'seeker');
  const coach = note.coach || note.authorName || 'your coach';
  const client = viewer === 'seeker' ? '' : viewer.clientName || 'Your client';
  const from = isMine
    ? viewer === 'seeker'
      ? `You, to ${coach}`
      : 'You'
    : note.by === 'coach'
      ? coach
      : client;
  const isUnseen = note.by === 'coach' && note.seenAt === null;
  return (
    <li>
      <p className="sm muted">
        <b className="font-medium text-ink-2">{from}</b>, {on}
        {viewer !== 'seeker' && isUnseen && ', not seen yet'}
      </p>
      <p className={isMine ? 'kept' : 'words'} dir="auto">
        {note.words}
      </p>
      {viewer === 'seeker' && isMine && (
        <Form action={removeOwnNote} actId={newId()} className="contents">
          <input type="hidden" name="noteId" value={note.id} readOnly />
          <Submit kind="quiet" label={`Remove your note of ${on}`}>
            Remove it
          </Submit>
        </Form>
      )}
      {viewer !== 'seeker' && !viewer.isPreview && isMine && isUnseen && (
        <Form action={takeNote} actId={newId()} className="contents">
          <input type="hidden" name="linkId" value={viewer.linkId} readOnly />
          <input type="hidden" name="noteId" value={note.id} readOnly />
          <Submit kind="quiet" label={`Take back your note of ${on}`}>
            Take it back
          </Submit>
        </Form>
      )}
    </li>
  );
}
