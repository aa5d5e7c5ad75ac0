import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { Rejection } from '@/db/rejections/reads';
import { closeNo } from '../actions';
import { NobodyToAsk } from './nobody-to-ask';

interface NotToBeAskedProps {
  readonly rejection: Rejection;
  /** Whom the question was going to. */
  readonly whom: string | null;
}

/** A question is written, and whoever it is to asked not to be contacted since: a full ending, or somebody else. */
export function NotToBeAsked({ rejection, whom }: NotToBeAskedProps) {
  const { id, episodeId, organisation, isClosed } = rejection;
  return (
    <section className="step" aria-label="Now">
      <h1>{isClosed ? organisation : whom} asked not to be contacted</h1>
      <p>You keep to that. You were ready to ask, and that was your part; nothing is owed to anybody.</p>
      {episodeId && <NobodyToAsk episodeId={episodeId} />}
      {!isClosed && (
        <p className="sm">
          <a className="go" href={`/rejections/${id}/ask`}>
            Ask somebody else there
          </a>
        </p>
      )}
    </section>
  );
}

/** A question is written, and something they said is kept apart since: it is not suggested to send it. */
export const NothingAsked = ({ rejection: { id, episodeId } }: { rejection: Rejection }) => (
  <section className="step" aria-label="Now">
    <h1>Nothing is asked of them</h1>
    <p>Some of what they said should not count. What you had written is kept; you can put it all away.</p>
    <Form action={closeNo} actId={newId()} submit="Close this gently">
      <input type="hidden" name="episodeId" value={episodeId ?? ''} readOnly />
    </Form>
    <p className="sm">
      <a className="go" href={`/rejections/${id}/ask`}>
        Look at what you wrote
      </a>
    </p>
  </section>
);
