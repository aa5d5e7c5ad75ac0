import type { CommentRow } from '@/db/comments/reads';
import type { CoachScope } from '@/db/scope';
import { mayCommentOn, type SubjectKind } from '@/lib/comments/rules';
import type { Thread } from '@/lib/comments/threads';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { AnswerForm, SettleForm, TakeBackForm } from './forms';

export type Viewer = 'seeker' | CoachScope;

/** How days are said to whoever looks. */
export interface Reader {
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

interface ThreadProps {
  readonly thread: Thread<CommentRow>;
  /** What it is about. */
  readonly kind: SubjectKind;
  readonly viewer: Viewer;
  readonly reader: Reader;
}

/** One thread: who said what, and below it the way to answer and to settle it, for whoever may. */
export function ThreadOf({ thread, kind, viewer, reader }: ThreadProps) {
  const { root, entries, last, isResolved } = thread;
  const subject = { kind, id: root.subjectId };
  const mayWrite =
    viewer === 'seeker' ? root.isOpen : !viewer.isPreview && mayCommentOn(viewer.mayComment, kind);
  const maySettle = viewer === 'seeker' || mayWrite;
  return (
    <article className="thread stack" aria-label={`With ${withWhom(root, viewer)}`}>
      <ol className="stack">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} viewer={viewer} reader={reader}>
            {viewer !== 'seeker' && mayWrite && isUnseen(entry) && entry.kind === 'said' && (
              <TakeBackForm commentId={entry.id} scope={viewer} />
            )}
          </Entry>
        ))}
      </ol>
      {viewer === 'seeker' && !root.isOpen && (
        <p className="sm muted">{coachOf(root)} no longer sees your search, and is not told of an answer.</p>
      )}
      {mayWrite && !isResolved && (
        <AnswerForm
          subject={subject}
          rootId={root.id}
          viewer={viewer}
          isMore={last.by === (viewer === 'seeker' ? 'seeker' : 'coach')}
        />
      )}
      {maySettle && (
        <SettleForm
          subject={subject}
          rootId={root.id}
          viewer={viewer}
          as={isResolved ? 'reopened' : 'resolved'}
        />
      )}
    </article>
  );
}

interface EntryProps {
  readonly entry: CommentRow;
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly children: React.ReactNode;
}

const DID = { resolved: 'settled this', reopened: 'opened this again' } as const;

/** What one of them said stands in the face of others' words to the other one. It is text, whatever is in it. */
function Entry({ entry, viewer, reader, children }: EntryProps) {
  const { by, kind, words, createdAt } = entry;
  const today = dayIn(reader.zone, reader.now);
  const on = dayFromToday(dayIn(reader.zone, new Date(createdAt)), today, reader.locale);
  const isMine = viewer === 'seeker' ? by === 'seeker' : by === 'coach' && !viewer.isPreview;
  const who = isMine ? 'You' : whose(entry, viewer);
  if (kind !== 'said')
    return (
      <li className="sm muted">
        {who} {DID[kind]}, {on}
      </li>
    );
  return (
    <li>
      <p className="sm muted">
        <b className="font-medium text-ink-2">{who}</b>, {on}
        {viewer !== 'seeker' && isUnseen(entry) && ', not seen yet'}
      </p>
      <p className={isMine ? 'kept' : 'words'} dir="auto">
        {words}
      </p>
      {children}
    </li>
  );
}

const isUnseen = ({ by, seenAt }: CommentRow) => by === 'coach' && seenAt === null;
const coachOf = ({ coach, authorName }: CommentRow) => coach || authorName || 'Your coach';
const whose = (entry: CommentRow, viewer: Viewer) =>
  entry.by === 'coach'
    ? coachOf(entry)
    : viewer === 'seeker'
      ? 'You'
      : viewer.isPreview
        ? 'You'
        : viewer.clientName || 'Your client';
const withWhom = (root: CommentRow, viewer: Viewer) =>
  viewer === 'seeker' || viewer.isPreview ? coachOf(root) : viewer.clientName || 'your client';
