import { Icon } from '@/components/icon';

/** Says that somebody asked not to be contacted, wherever one might write to them. */
export const ClosedLine = ({ who, since }: { who: string; since: string }) => (
  <p className="notice row">
    <Icon name="x" className="ic s" />
    <span>
      {who} asked not to be contacted, since {since}. You keep to that: nothing is written to them from here,
      and nothing is owed.
    </span>
  </p>
);
