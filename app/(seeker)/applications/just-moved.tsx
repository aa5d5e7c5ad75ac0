import type { Card } from '@/db/applications/reads';
import { isTalkStage } from '@/lib/interviews/rules';
import type { StageKind } from '@/lib/stages/rules';

interface JustMovedProps {
  /** What was just moved by a page of its own, if anything was. */
  readonly id: string | undefined;
  readonly cards: readonly Card[];
  readonly stages: readonly { readonly id: string; readonly kind: StageKind }[];
}

/** After a move to where interviews are set: a quiet way to write one down. */
export function JustMoved({ id, cards, stages }: JustMovedProps) {
  const card = id && cards.find((one) => one.id === id);
  const stage = card && stages.find((one) => one.id === card.stageId);
  if (!stage || !isTalkStage(stage.kind)) return null;
  return (
    <p className="sm px-4 pb-3">
      {card.organisation} is moved. Is there a date?{' '}
      <a href={`/interviews/new?application=${card.id}`}>Write down the interview</a>
    </p>
  );
}
