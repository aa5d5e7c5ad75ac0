/** Words that point to a built-in theme, in English; the seeker always has the last word. In order: the first that fits. */
const CUES: readonly (readonly [theme: string, cue: RegExp])[] = [
  [
    'my-part',
    /\b(less|more)\s+["“]?(we|i)\b|\byour (own )?(part|contribution|role in)\b|the team a lot|signed off yourself/i,
  ],
  ['structure', /\b(structur|hard to follow|lost the thread|rambl|all over the place|disorgani[sz])/i],
  ['length', /\b(too long|too short|brief answers?|long answers?|went on)\b/i],
  ['examples', /\b(example|concrete|specifics?|evidence|numbers)\b/i],
  ['listening', /\b(did ?n[o’']t answer|the questions?\b|off[- ]topic|listen)/i],
  ['nerves', /\b(nerv|quiet|too fast|rushed|anxious|leise)/i],
  ['pushback', /\b(challeng|pushed|under pressure|defensive|hard questions?)\b/i],
  ['motivation', /\b(motivat|why (this|us|the) |passion|enthusias|interest in)/i],
  ['research', /\b(research|know(ledge)? (of|about) (us|the (company|organisation))|homework)\b/i],
  ['initiative', /\b(initiative|proactiv|drive)\b/i],
  ['technical', /\b(technical|coding|sql|excel|skills? test|depth)\b/i],
  ['seniority', /\b(senior|junior|level|over-?qualified|under-?qualified)\b/i],
  ['experience', /\b(experience|background|worked in|sector|stakeholder)/i],
  ['clarity', /\b(clear|clarity|understand|articulat|explain|communicat)/i],
];

/** The key of the built-in theme that a passage seems to be about, or null. A suggestion and never more. */
export const themeOf = (passage: string): string | null =>
  CUES.find(([, cue]) => cue.test(passage))?.[0] ?? null;
