import { Cooling, type CoolingProps } from '@/app/_parts/listening/cooling';
import type { Rejection } from '@/db/rejections/reads';
import type { NotNow } from '@/lib/responses/may-answer';
import { ClosedHere, NotHere } from '../not-here';

interface NoAnswerProps {
  readonly why: NotNow;
  readonly rejection: Rejection;
  readonly cools: Pick<CoolingProps, 'until' | 'reader'>;
}

/** Why an answer is not composed now, kindly; and where there is a way on, the way. */
export function NoAnswer({ why, rejection, cools }: NoAnswerProps) {
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
      <main id="main" className="page flow stack">
        <h1>Let it settle first</h1>
        <Cooling rejectionId={id} {...cools} />
        <p>
          <a className="go" href={`/rejections/${id}`}>
            Back to this no
          </a>
        </p>
      </main>
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
