/** A text to begin with: what most who help professionally would say. The coach makes it true. */
export const USUAL_LIMITS = [
  'What you share with me stays between us. I talk about it with others only in two cases: with my supervisor, without your name; and where I must, because somebody is in danger or the law asks it of me. If that happens I tell you first, as far as I may.',
  'I write short notes for myself. You can ask to see them.',
  'You decide what I see here. You can change that or end it at any time, and my help does not depend on it.',
].join('\n\n');
