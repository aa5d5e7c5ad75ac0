import type { Rejection } from '@/db/rejections/reads';
import type { FeedbackRequest } from '@/db/requests/reads';

interface QuietMarkedProps {
  readonly rejection: Rejection;
  readonly requests: readonly FeedbackRequest[];
}

/** Who is marked as not to be contacted, also by a press on this page, and the way to where that is taken back. */
export function QuietMarked({
  rejection: { isClosed, organisation, organisationId },
  requests,
}: QuietMarkedProps) {
  const person = requests.findLast((one) => one.isClosed && one.contactId);
  if (!isClosed && !person) return null;
  return (
    <p className="sm muted">
      {isClosed
        ? `Nothing goes to anyone at ${organisation} from here.`
        : `Nothing goes to ${person?.contact} from here.`}{' '}
      <a
        href={
          isClosed ? `/organisations/${organisationId}#closing` : `/contacts/${person?.contactId}#closing`
        }
      >
        Take that back
      </a>{' '}
      if it was a mistake: what it put aside is to be done again then.
    </p>
  );
}
