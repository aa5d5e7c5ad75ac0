import type { Rejection } from '@/db/rejections/reads';
import type { NotNow } from '@/lib/responses/may-answer';
import { ClosedHere, NotHere } from '../not-here';

/** Why an answer is not composed now, kindly; and where there is a way on, the way. */
export function NoAnswer({ why, rejection }: { why: NotNow; rejection: Rejection }) {
  const { id, organisation, state } = rejection;
  if (why === 'closed') return <ClosedHere id={id} organisation={organisation} />;
  if (why === 'chosen')
    return (
      <NotHere id={id} title="There is nothing to answer">
        They probably had someone already, so what they said is not about you.
      </NotHere>
    );
  if (why === 'cooling')
    return (
      <NotHere
        id={id}
        title="Let it settle first"
        link={{ href: `/rejections/${id}/answer?anyway=yes`, words: 'Go on all the same' }}
      >
        You heard them a short while ago. An answer is better for a pause, and nothing is lost by one.
      </NotHere>
    );
  return (
    <NotHere
      id={id}
      title="An answer is given where it is welcome"
      link={
        state === 'answered' || state === 'thanked'
          ? { href: `/rejections/${id}/thanks`, words: 'Thank them, and ask' }
          : undefined
      }
    >
      First thank them, and ask whether they would hear one. When they would, you prepare it here, point by
      point.
    </NotHere>
  );
}
