import type { CommentRow } from '@/db/comments/reads';
import type { CoachScope } from '@/db/scope';
import { mayCommentOn, type Subject } from '@/lib/comments/rules';
import { threadsOf } from '@/lib/comments/threads';
import { NewComment } from './forms';
import { type Reader, ThreadOf, type Viewer } from './thread';

interface CommentsOnProps {
  /** All that was said about it (`listCommentsOn`). */
  readonly rows: readonly CommentRow[];
  readonly subject: Subject;
  /** Whoever looks: the seeker, or a coach by their scope. */
  readonly viewer: 'seeker' | CoachScope;
  readonly reader: Reader;
  /** What the part is called where several are on one page. */
  readonly title?: string;
}

/**
 * What a seeker and coaches say to each other about one thing: open threads first, settled ones folded. Nothing has been
 * said and nothing may be: nothing is here.
 */
export function CommentsOn({ rows, subject, viewer, reader, title = 'Comments' }: CommentsOnProps) {
  const threads = threadsOf(rows);
  const who: Viewer = viewer === 'seeker' ? 'seeker' : viewer;
  const begins = viewer !== 'seeker' && !viewer.isPreview && mayCommentOn(viewer.mayComment, subject.kind);
  if (threads.length === 0 && !begins) return null;
  const open = threads.filter(({ isResolved }) => !isResolved);
  const settled = threads.filter(({ isResolved }) => isResolved);
  const id = `comments-${subject.kind}-${subject.id}`;
  return (
    <section className="stack no-print" aria-labelledby={id}>
      <h2 id={id} className="sec-head">
        {title}
      </h2>
      {open.map((thread) => (
        <ThreadOf key={thread.root.id} thread={thread} kind={subject.kind} viewer={who} reader={reader} />
      ))}
      {settled.length > 0 && (
        <details>
          <summary>{settled.length === 1 ? 'One settled' : `${settled.length} settled`}</summary>
          {settled.map((thread) => (
            <ThreadOf key={thread.root.id} thread={thread} kind={subject.kind} viewer={who} reader={reader} />
          ))}
        </details>
      )}
      {begins && <NewComment subject={subject} scope={viewer} />}
    </section>
  );
}
