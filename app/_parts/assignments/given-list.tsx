import type { Assignment, ItemGiven } from '@/db/assignments/reads';
import { ASSIGNMENT_STATE_WORDS, GIFT_WORDS } from '@/lib/assignments/rules';

interface GivenListProps {
  readonly items: readonly ItemGiven[];
  readonly others: readonly Assignment[];
  readonly onDay: (at: string) => string;
}

/** What a coach gave, the latest first, and what became of each: that is all that is said of it. */
export function GivenList({ items, others, onDay }: GivenListProps) {
  const rows = [
    ...items.map((one) => ({
      id: one.id,
      at: one.createdAt,
      what: GIFT_WORDS.item,
      words: one.title,
      stand: one.doneAt
        ? `Done ${onDay(one.doneAt)}`
        : one.archivedAt
          ? ASSIGNMENT_STATE_WORDS.away
          : one.dueOn
            ? `On their list, for ${onDay(`${one.dueOn}T12:00:00Z`)}`
            : 'On their list',
    })),
    ...others.map((one) => ({
      id: one.id,
      at: one.createdAt,
      what: GIFT_WORDS[one.kind],
      words: one.name || one.words,
      stand: one.answeredAt
        ? `${ASSIGNMENT_STATE_WORDS[one.state]} ${onDay(one.answeredAt)}`
        : ASSIGNMENT_STATE_WORDS[one.state],
    })),
  ].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <section aria-labelledby="given">
      <h2 id="given" className="sec-head">
        Given so far
      </h2>
      {rows.length === 0 ? (
        <p className="mt-3">Nothing was given yet. What is given stands here, with what became of it.</p>
      ) : (
        <ul className="list">
          {rows.map(({ id, at, what, words, stand }) => (
            <li key={id}>
              <p>
                <bdi>{words}</bdi>
              </p>
              <p className="sm muted">
                {what}, given {onDay(at)}. <span className="strong">{stand}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
