import { Icon } from '@/components/icon';
import { OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
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

/** How an application ended: glyph and word. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span className="row">
      <Icon name={`out-${outcome}`} className={`mk ${OUTCOME_COLOUR[outcome]}`} />
      {OUTCOME_WORDS[outcome]}
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
