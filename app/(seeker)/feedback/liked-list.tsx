import { fromWhom, Words } from '@/app/_parts/words/words';
import type { Strength } from '@/db/feedback/reads';

interface LikedListProps {
  readonly strengths: readonly Strength[];
  readonly day: (at: string) => string;
}

/** The newest are in sight, the others one press away. */
const SHOWN = 5;

/** What they liked, each with the way to a story of it. */
export function LikedList({ strengths, day }: LikedListProps) {
  if (strengths.length === 0) return null;
  const row = (one: Strength) => (
    <li key={one.id}>
      <Words text={one.quote} from={fromWhom(one.speaker, one.organisation, day(one.heardAt))} />
      <p className="sm">
        <a className="go" href={`/stories/new?strength=${one.id}`}>
          Make a story of it
        </a>
      </p>
    </li>
  );
  return (
    <section>
      <h2 className="sec-head">What they liked</h2>
      <ul className="list">{strengths.slice(0, SHOWN).map(row)}</ul>
      {strengths.length > SHOWN && (
        <details>
          <summary>All {strengths.length} of them</summary>
          <ul className="list">{strengths.slice(SHOWN).map(row)}</ul>
        </details>
      )}
    </section>
  );
}
