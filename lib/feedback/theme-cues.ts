/** Words that point to a built-in theme, in English; the seeker always has the last word. In order: the first that fits. */
const CUES: readonly (readonly [theme: string, cue: RegExp])[] = [
  [
    'my-part',
    /\b(less|more)\s+["“]?(we|i)\b|\byour (own )?(part|contribution|role in)\b|\bthe team a lot\b|\bsigned off yourself\b/i,
  ],
  [
    'thinking-aloud',
    /\bthink(ing)? (aloud|out loud)\b|\bthought process\b|\b(your|the) reasoning\b|\btalk(ed|ing)? us through\b/i,
  ],
  [
    'questions-asked',
    /\b(no|few|any) questions? (for|of|to) us\b|\bquestions? you asked\b|\bask(ed)? us (nothing|any)/i,
  ],
  ['application', /\b(cv|r[eé]sum[eé]s?|cover(ing)? letter|application form|typos?|spelling)\b/i],
  ['presenting', /\b(slides?|your presentation|portfolio|case study|take-?home)\b/i],
  [
    'structure',
    /\b(structur\w*|hard to follow|lost the thread|rambl\w*|all over the place|disorgani[sz]\w*)/i,
  ],
  ['length', /\b(too long|too short|brief answers?|long answers?|went on)\b/i],
  ['examples', /\b(examples?|concrete\w*|specifics?|evidence|numbers)\b/i],
  ['listening', /\b(did ?n[o’']t answer|the questions?\b|off[- ]topic|listen\w*)/i],
  ['nerves', /\b(nerv\w*|quiet|too fast|rushed|anxious|leise)/i],
  ['pushback', /\b(challeng\w*|pushed|under pressure|defensive|hard questions?)\b/i],
  ['motivation', /\b(motivat\w*|why (this|us|the) |passion\w*|enthusias\w*|interest in)/i],
  ['research', /\b(research|know(ledge)? (of|about) (us|the (company|organisation))|homework)\b/i],
  ['initiative', /\b(initiative|proactiv\w*|drive)\b/i],
  ['leading', /\b(leadership|leading (people|a team)|line manage\w*|delegat\w*|influenc\w*)/i],
  ['working-together', /\b(team ?work|team player|collaborat\w*|work(ing)? with others)\b/i],
  ['technical', /\b(technical|coding|sql|excel|skills? test|depth)\b/i],
  ['seniority', /\b(senior|junior|level|over-?qualified|under-?qualified)\b/i],
  ['experience', /\b(experience|background|worked in|sector|stakeholders?)\b/i],
  ['terms', /\b(salary|pay expectations?|notice period|start date|relocat\w*|on-?site|hybrid)\b/i],
  ['clarity', /\b(clear\w*|clarity|understand|articulat\w*|explain|communicat\w*)/i],
];

export interface ThemeCue {
  /** The built-in theme's key. */
  readonly key: string;
  /** The words that point there, as they stand. */
  readonly words: string;
}

/** What a passage seems to be about, and which words say so; null where none does. A suggestion and never more. */
export function themeCue(passage: string): ThemeCue | null {
  for (const [key, cue] of CUES) {
    const found = cue.exec(passage);
    if (found) return { key, words: found[0].trim() };
  }
  return null;
}

/** The key of the built-in theme that a passage seems to be about, or null. */
export const themeOf = (passage: string): string | null => themeCue(passage)?.key ?? null;
