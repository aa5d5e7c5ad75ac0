import type { RaterKind } from '@/lib/ratings/rules';
import type { Skill } from '@/lib/skills/rules';

/** The colour of each skill, which never stands without its shape. */
const COLOUR: Record<Skill, string> = {
  presentation: 'var(--skill-presentation)',
  proactivity: 'var(--skill-proactivity)',
  composure: 'var(--skill-composure)',
  communication: 'var(--skill-communication)',
};
export const colourOf = (skill: Skill): string => COLOUR[skill];

/** The shape of each skill, in a box of 12 units. */
const SHAPE: Record<Skill, string> = {
  presentation: 'M2.5 1.5h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z',
  proactivity: 'M6 .8 11.4 10.6H.6z',
  composure: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z',
  communication: 'M6 0l6 6-6 6-6-6z',
};
export const shapeOf = (skill: Skill): string => SHAPE[skill];

/** Who rated, as a shape: the skill's own, filled, for the seeker; a ring for a coach. Always beside its word. */
export const RaterMark = ({ skill, by }: { skill: Skill; by: RaterKind }) => (
  <svg className="mk" viewBox="0 0 12 12" aria-hidden="true">
    {by === 'self' ? (
      <path d={shapeOf(skill)} fill={colourOf(skill)} />
    ) : (
      <circle cx="6" cy="6" r="5" fill="none" stroke="var(--ink-2)" strokeWidth="1.4" />
    )}
  </svg>
);
