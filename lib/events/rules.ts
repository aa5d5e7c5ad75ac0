/** Everything that a history can say happened. */
export const EVENT_KINDS = [
  'added',
  'imported',
  'moved',
  'edited',
  'undone',
  'no-logged',
  'reframed',
  'asked',
  'answered',
  'declined',
  'no-answer',
  'nobody-to-ask',
  'feedback-kept',
  'closed-kindly',
  'reopened',
  'no-corrected',
  'rested',
  'decided',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Who did it. */
export const ACTOR_KINDS = ['seeker', 'coach', 'job'] as const;
