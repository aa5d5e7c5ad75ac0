import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import { closeNo } from '../../actions';
import type { Point } from './points';

interface NothingToAnswerProps {
  readonly episodeId: string;
  readonly points: readonly Point[];
  /** The newest of what they said, where a doubt can be noted. */
  readonly heardId: string | undefined;
}

/** Where no point is left to prepare: a full ending, and the way to a doubt that was not noted. Nothing where one is. */
export function NothingToAnswer({ episodeId, points, heardId }: NothingToAnswerProps) {
  if (points.some(({ response }) => !response?.leftOutAt)) return null;
  return (
    <section className="stack off-paper">
      <p>
        {points.length > 0
          ? 'Each point is left out of the answer. Any of them can be taken in again; if none is, the no can be closed as it is.'
          : 'There is nothing to answer: no doubt is noted, or each was set aside. That needs no answer, and the no can be closed as it is.'}
      </p>
      <div className="acts">
        <Form action={closeNo} actId={newId()} submit="Close this gently" kind="plain">
          <input type="hidden" name="episodeId" value={episodeId} readOnly />
        </Form>
        {heardId && (
          <a className="btn quiet" href={`/feedback/${heardId}`}>
            Note a doubt in what they said
          </a>
        )}
      </div>
    </section>
  );
}
