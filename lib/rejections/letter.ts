import { cleanLine, cleanText } from '@/lib/captures/clean';
import { proposalOfLetter } from '@/lib/captures/letter';
import { type Letter, letterIn } from '@/lib/captures/mail';
import { bareName } from '@/lib/captures/mail-sender';
import type { Day } from '@/lib/time/days';
import { languageOf } from './language';
import { looksLikeFeedback, saysFinalRound, saysNo, saysSomebodyHadIt } from './no-cues';

/** As much of a letter's text as is kept as the reason, in characters. */
export const MOST_REASON = 20_000;
/** So many lines are offered as feedback. */
export const MOST_OFFERED = 6;
const LONGEST_LINE = 500;
const MOST_SENTENCES = 300;

/** What a pasted letter says, all of it to be looked over. */
export interface NoRead {
  /** `yes`: it says so plainly. `unclear`: nothing in it does. `not-read`: it is in a language that is not read here. */
  readonly isNo: 'yes' | 'unclear' | 'not-read';
  /** Where it is not read: the language, in English. */
  readonly language: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly on: Day | null;
  /** Who wrote it, where that is a person. */
  readonly name: string | null;
  readonly email: string | null;
  readonly isFinalRound: boolean;
  readonly predetermined: boolean;
  /** Lines that look like feedback, as they stand in it. */
  readonly lines: readonly string[];
  /** Its text, to be kept as the reason in their words. */
  readonly text: string;
  /** It was longer than what is kept. */
  readonly isCut: boolean;
}

/** Reads a pasted letter, with its headers or without. Nothing is kept, and nothing in it is believed unseen. */
export function readNo(box: string): NoRead {
  const found = letterIn(box);
  const whole = found?.text ?? cleanText(box);
  const letter: Letter = found ?? { from: '', address: null, subject: '', on: null, text: whole };
  // An answer carries along what was written before; that is the person's own, and no feedback.
  const text = withoutQuoted(whole);
  const language = languageOf(`${letter.subject}\n${text}`);
  const isRead = language === null || language === 'English';
  const sentences = isRead ? sentencesOf(text) : [];
  const said = [letter.subject, ...sentences];
  const proposal = proposalOfLetter(letter);
  return {
    isNo: !isRead ? 'not-read' : said.some(saysNo) ? 'yes' : 'unclear',
    language: isRead ? null : language,
    organisation: proposal.organisation,
    role: isRead ? proposal.role : null,
    on: letter.on,
    ...writerOf(letter, text),
    isFinalRound: said.some(saysFinalRound),
    predetermined: said.some(saysSomebodyHadIt),
    lines: [...new Set(sentences.filter(looksLikeFeedback))].slice(0, MOST_OFFERED),
    text: whole.slice(0, MOST_REASON).trim(),
    isCut: whole.length > MOST_REASON,
  };
}

const QUOTED =
  /^(?:On [^\n]{5,200} wrote:|Am [^\n]{5,200} schrieb[^\n]{0,200}:|Le [^\n]{5,200} a écrit\s?:)$/m;

/** What is carried along from before is left out; it parts what stands around it, which is no one sentence. */
function withoutQuoted(text: string): string {
  const at = text.search(QUOTED);
  return (at < 0 ? text : text.slice(0, at))
    .split('\n')
    .map((line) => (line.startsWith('>') ? '' : line))
    .join('\n');
}

/** Sentences as they stand; a line break inside a paragraph is only where the letter was wrapped. */
function sentencesOf(text: string): string[] {
  return text
    .slice(0, MOST_REASON)
    .split(/\n\n|\n(?=[-*•])/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=[\p{Lu}“"'‘(])/u))
    .map((sentence) => sentence.replace(/^[-*•] ?/, '').trim())
    .filter((sentence) => sentence && sentence.length <= LONGEST_LINE)
    .slice(0, MOST_SENTENCES);
}

/** Addresses that belong to no person. */
const NOBODYS =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mailer|jobs?|careers?|recruit\w*|talent|hr|hiring|apply|applications?|people|team|info|hello|bewerbung\w*|work)\b|no-?reply/;
const NAME =
  /^\p{Lu}[\p{L}’'.-]{0,30}(?: \p{Lu}[\p{L}’'.-]{0,30}| (?:van|von|de|der|da|di|la|le|bin|al)){1,3}$/u;
const SIGNED =
  /^(?:(?:with )?(?:kind|best|warm|many|kindest|warmest)(?: (?:regards|wishes|thanks))?|regards|(?:yours )?(?:sincerely|faithfully|truly)|yours|thanks|thank you|all the best|sincerely yours)[,.]?$/i;

function writerOf({ from, address }: Letter, text: string): { name: string | null; email: string | null } {
  const own = from.split(/\bvia\b|[|,–—(]| - | at /i)[0]?.trim() ?? '';
  const isPerson = NAME.test(own) && bareName(own) === own;
  const name = isPerson ? own : signature(text);
  const isOwn = address !== null && name !== null && !NOBODYS.test(address);
  return { name: cleanLine(name, 100), email: isOwn ? address : null };
}

/** The line under "Kind regards", where it is a name. */
function signature(text: string): string | null {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findLastIndex((line) => SIGNED.test(line));
  if (at < 0) return null;
  const next =
    lines
      .slice(at + 1)
      .find(Boolean)
      ?.replace(/,.*$/, '') ?? '';
  return NAME.test(next) && bareName(next) === next ? next : null;
}
