import type { Rehearsed } from '@/db/rehearsals/reads';
import { clockWords, type HowItWent } from '@/lib/rehearsals/rules';

interface RehearsalListProps {
  readonly rehearsals: readonly Rehearsed[];
  readonly at: (moment: string) => string;
  /** What comes before a rehearsal's id. */
  readonly rehearsal: string;
}

/** How a rehearsal went, as whoever said it judged it. */
export const WENT_THEIRS: Record<HowItWent, string> = {
  again: 'wants another go soon',
  hard: 'took effort',
  good: 'came out well',
  easy: 'comes by itself',
};

/** What was rehearsed, the latest first. */
export const RehearsalList = ({ rehearsals, at, rehearsal }: RehearsalListProps) => (
  <ul className="list">
    {rehearsals.map(({ id, text, endedAt, seconds, went, keepOne, changeOne }) => (
      <li key={id}>
        <a href={`${rehearsal}/${id}`}>{text}</a>
        <p className="sm muted">
          {[endedAt && at(endedAt), seconds !== null && clockWords(seconds), went && WENT_THEIRS[went]]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {keepOne && <p className="sm">To keep: {keepOne}</p>}
        {changeOne && <p className="sm">To change: {changeOne}</p>}
      </li>
    ))}
  </ul>
);
