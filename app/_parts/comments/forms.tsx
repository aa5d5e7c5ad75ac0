import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { CoachScope } from '@/db/scope';
import type { Subject } from '@/lib/comments/rules';
import { commentOn, reply, replyToClient, settle, settleWithClient, takeBack } from './actions';
import type { Viewer } from './thread';

/** What a form of a comment carries besides its words. */
const Carried = ({ subject, viewer, rootId }: { subject: Subject; viewer: Viewer; rootId?: string }) => (
  <>
    {viewer !== 'seeker' && (
      <>
        <input type="hidden" name="linkId" value={viewer.linkId} readOnly />
        <input type="hidden" name="subjectKind" value={subject.kind} readOnly />
        <input type="hidden" name="subjectId" value={subject.id} readOnly />
      </>
    )}
    {rootId && <input type="hidden" name="rootId" value={rootId} readOnly />}
  </>
);

/** A coach begins a thread. */
export const NewComment = ({ subject, scope }: { subject: Subject; scope: CoachScope }) => (
  <Form
    action={commentOn}
    actId={newId()}
    submit="Send the comment"
    kind="plain"
    done="Sent. They find it here and under Today, quietly."
    keep={`comment.${subject.id}`}
  >
    <Carried subject={subject} viewer={scope} />
    <Field
      name="words"
      label="A comment"
      hint={`Only you and ${scope.clientName || 'your client'} see it. Until they have seen it, you can take it back.`}
      type="area"
      rows={3}
    />
  </Form>
);

interface InThread {
  readonly subject: Subject;
  readonly rootId: string;
  readonly viewer: Viewer;
}

/** @param isMore the one who writes had the last word already. */
export const AnswerForm = ({ subject, rootId, viewer, isMore }: InThread & { isMore: boolean }) => (
  <Form
    action={viewer === 'seeker' ? reply : replyToClient}
    actId={newId()}
    submit={isMore ? 'Send it' : 'Send the answer'}
    kind="plain"
    keep={`comment.${rootId}`}
  >
    <Carried subject={subject} viewer={viewer} rootId={rootId} />
    <Field name="words" label={isMore ? 'Something more' : 'Your answer'} type="area" rows={2} />
  </Form>
);

export const SettleForm = ({ subject, rootId, viewer, as }: InThread & { as: 'resolved' | 'reopened' }) => (
  <Form action={viewer === 'seeker' ? settle : settleWithClient} actId={newId()} className="contents">
    <Carried subject={subject} viewer={viewer} rootId={rootId} />
    <Submit kind="quiet" name="as" value={as}>
      {as === 'resolved' ? 'Settle it' : 'Open it again'}
    </Submit>
  </Form>
);

export const TakeBackForm = ({ commentId, scope }: { commentId: string; scope: CoachScope }) => (
  <Form action={takeBack} actId={newId()} className="contents">
    <input type="hidden" name="linkId" value={scope.linkId} readOnly />
    <input type="hidden" name="commentId" value={commentId} readOnly />
    <Submit kind="quiet">Take it back</Submit>
  </Form>
);
