import { Icon } from '@/components/icon';
import { OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import { saidOfThem } from '@/lib/coach-links/standing-words';
import { SKILL_WORDS, type Skill } from '@/lib/skills/rules';
import type { StageKind } from '@/lib/stages/rules';

/** A stage's mark fills as the path is walked: legible without colour. Always beside its word. */
export function StageMark({ kind }: { kind: StageKind }) {
  const colour = kind === 'saved' || kind === 'closed' ? 'text-line-control' : 'text-accent';
  return <Icon name={`stage-${kind}`} className={`mk ${colour}`} />;
}

/** Each outcome's colour, which never stands without its glyph. */
export const OUTCOME_COLOUR: Record<Outcome, string> = {
  accepted: 'text-accepted',
  'turned-down': 'text-declined',
  withdrawn: 'text-withdrawn',
  rejected: 'text-rejected',
  'no-reply': 'text-noreply',
  cancelled: 'text-cancelled',
};

interface OutcomeMarkProps {
  readonly outcome: Outcome;
  /** Somebody else's, shown to their coach. */
  readonly isTheirs?: boolean;
}

/** How an application ended: glyph and word. */
export function OutcomeMark({ outcome, isTheirs = false }: OutcomeMarkProps) {
  const words = OUTCOME_WORDS[outcome];
  return (
    <span className="row">
      <Icon name={`out-${outcome}`} className={`mk ${OUTCOME_COLOUR[outcome]}`} />
      {isTheirs ? saidOfThem(words) : words}
    </span>
  );
}

const SKILL_COLOUR: Record<Skill, string> = {
  presentation: 'text-presentation',
  proactivity: 'text-proactivity',
  composure: 'text-composure',
  communication: 'text-communication',
};

/** A skill: shape and word. */
export function SkillMark({ skill }: { skill: Skill }) {
  return (
    <span className="row sm">
      <Icon name={`skill-${skill}`} className={`mk ${SKILL_COLOUR[skill]}`} />
      {SKILL_WORDS[skill]}
    </span>
  );
}
