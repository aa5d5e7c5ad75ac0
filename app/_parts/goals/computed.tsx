import type { HeldLine } from '@/lib/goals/hold';
import { HeldWord } from './held-rows';

/** What is worked out from facts, with why: nobody has to answer it. */
export function Computed({ held, editAt }: { held: readonly HeldLine[]; editAt?: string }) {
  const lines = held.filter(({ isComputed }) => isComputed);
  if (lines.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="computed">
      <div className="sec-head">
        <h2 id="computed">Pay and time</h2>
        {editAt && <a href={editAt}>Edit its facts</a>}
      </div>
      <dl className="stack">
        {lines.map(({ id, words, held: answer, why }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>
              <HeldWord held={answer} />
              <small className="block muted">{why}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
