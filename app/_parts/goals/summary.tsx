import type { HeldLine } from '@/lib/goals/hold';
import { summaryWords, weightedWords } from '@/lib/goals/summary';

/** How a place fits in words and numbers, the must-haves first; with weights on, what they make of it, said to be so. */
export function FitSummary({ held, isWeighted }: { held: readonly HeldLine[]; isWeighted: boolean }) {
  if (held.length === 0) return null;
  return (
    <div className="num">
      {summaryWords(held).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isWeighted && <p className="text-ink-2">{weightedWords(held)}</p>}
    </div>
  );
}
