import type { Rejection } from '@/db/rejections/reads';
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
