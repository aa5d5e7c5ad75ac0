import { DOOR_WORDS, type OpenBecause } from '@/lib/letters/door';

/** Whether a second question is a good idea, and why. */
export const WhyAsk = ({
  because,
  isPredetermined,
}: {
  because: OpenBecause | null;
  isPredetermined: boolean;
}) => (
  <p>
    {because
      ? `${DOOR_WORDS[because]} If you like, ask whether you may answer one or two of their points.`
      : isPredetermined
        ? 'They probably had someone already, so there is nothing to answer. You may ask to write again later.'
        : 'You may ask to write again when something similar opens. It costs them nothing to say yes.'}
  </p>
);

/** What only the seeker knows. */
export const RoleOpen = ({ id }: { id: string }) => (
  <p className="sm muted">
    Is the role still open, as far as you know?{' '}
    <a className="go" href={`/rejections/${id}/thanks?role=open`}>
      It is still open
    </a>
  </p>
);
