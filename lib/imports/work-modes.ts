import type { WorkMode } from '@/lib/applications/rules';
import { nameKey } from '@/lib/organisations/names';

/** The words for each that leave nothing more to know; `nameKey` of them. */
const PLAIN: Record<WorkMode, string> = {
  hybrid: 'hybrid|hybride|flexible|teilweise',
  remote: 'remote|fully remote|home|home office|homeoffice|wfh|distributed|yes|true|ja|oui',
  'on-site': 'on site|onsite|in person|in office|office|vor ort|sur site|no|false|nein|non',
};
const MODE_OF = new Map(
  Object.entries(PLAIN).flatMap(([mode, words]) => words.split('|').map((word) => [word, mode as WorkMode])),
);

/** "Home office" is at home, so it is looked for before the office. */
const SIGNS: readonly [WorkMode, string][] = [
  ['hybrid', 'hybrid|flexible|teilweise'],
  ['remote', String.raw`remote|\bhome(?:[ -]?(?:office|based|working))?\b|wfh|distributed`],
  ['on-site', String.raw`\bon.?site|in.?person|office|vor ort|sur site`],
];
const NOT = String.raw`\b(?:no|not|non|kein\w*|nicht|pas(?: de)?)[ -]*`;
const NOT_AFTER = String.raw`\s*[:?–-]?\s*(?:no|nein|non)\s*$`;
/** A "no" that could not be told what it is about. */
const ANY_NOT = /\b(no|not|non|kein\w*|nicht|nein|pas|never|without|ohne|sans)\b|n[’']t\b/i;

export interface WorkModeRead {
  readonly mode: WorkMode | null;
  /** Whether the mode says all of what was written; else the text is worth keeping beside it. */
  readonly isAll: boolean;
}

/**
 * Where the work is done, if it is said in words that mean one of the three. Of two that are both said it is some of
 * each. What is not so is no sign of it: "not remote" is on site, and a "not" of which it is unclear what it denies
 * leaves it open.
 */
export function readWorkMode(text: string): WorkModeRead {
  const plain = MODE_OF.get(nameKey(text));
  if (plain) return { mode: plain, isAll: true };
  let rest = text;
  const found = (pattern: string): boolean => {
    const before = rest;
    rest = rest.replace(new RegExp(pattern, 'gi'), ' ');
    return rest !== before;
  };
  const denied = SIGNS.filter(([, sign]) =>
    [found(`${NOT}(?:${sign})`), found(`(?:${sign})${NOT_AFTER}`)].some(Boolean),
  );
  const said = SIGNS.filter(([, sign]) => found(sign)).map(([mode]) => mode);
  if (ANY_NOT.test(rest)) return { mode: null, isAll: false };
  const [only = null, another] = said;
  const isDenied = said.length === 0 && denied.some(([mode]) => mode === 'remote');
  return { mode: isDenied ? 'on-site' : another ? 'hybrid' : only, isAll: false };
}
