import type { Skill } from '@/lib/skills/rules';

/** What concerns are most often about; copied for each seeker, who may add to them. */
export const FIRST_THEMES: readonly {
  readonly key: string;
  readonly name: string;
  readonly skill: Skill | null;
}[] = [
  { key: 'structure', name: 'Structure of my answers', skill: 'presentation' },
  { key: 'length', name: 'Answers too long or too short', skill: 'presentation' },
  { key: 'examples', name: 'Concrete examples', skill: 'communication' },
  { key: 'my-part', name: 'What I did, as against what we did', skill: 'communication' },
  { key: 'clarity', name: 'Being easy to follow', skill: 'communication' },
  { key: 'listening', name: 'Answering what was asked', skill: 'communication' },
  { key: 'nerves', name: 'Nerves and pace', skill: 'composure' },
  { key: 'pushback', name: 'Answering hard questions', skill: 'composure' },
  { key: 'motivation', name: 'Why this role', skill: 'proactivity' },
  { key: 'research', name: 'Knowing the organisation', skill: 'proactivity' },
  { key: 'initiative', name: 'Showing initiative', skill: 'proactivity' },
  { key: 'experience', name: 'Experience in the field', skill: null },
  { key: 'technical', name: 'Technical knowledge', skill: null },
  { key: 'seniority', name: 'Level of the role', skill: null },
];
