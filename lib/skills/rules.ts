/** The four that practice works on. */
export const SKILLS = ['presentation', 'proactivity', 'composure', 'communication'] as const;
export type Skill = (typeof SKILLS)[number];

export const SKILL_WORDS: Record<Skill, string> = {
  presentation: 'Presentation',
  proactivity: 'Proactivity',
  composure: 'Composure',
  communication: 'Communication',
};
