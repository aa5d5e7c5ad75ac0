/** A place that was left to fill in, in UTF-16 units of the text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** As it stands there. */
  readonly words: string;
}

/** What a mail-merge field is called, in whatever marks it stands. */
const FIELD = String.raw`[\p{L}_][\p{L}\p{N}_. -]{0,40}`;
/** In sharp brackets only what is plainly a field: an address or a bit of code is none. */
const NAMED =
  '(?:(?:your|their|my|the|insert|first|last|full|job|hiring)[ _-])*(?:name|company|organi[sz]ation|employer|role|position|title|date|recruiter|manager|interviewer|contact|skill)(?:[ _-](?:name|here|title))?';

/** Ways in which other programs and people write “to be filled in”. None looks further than its own marks. */
const GAP = new RegExp(
  [
    // “Dear xxx,” and “Dear ___,”
    String.raw`(?<greeted>(?<=\b(?:Dear|Hi|Hello) )(?:x{2,20}|_{2,3}|\.{3}|…)(?=,|[ \t]{0,9}$))`,
    // [your name], [one thing they told you]; a link's text and the first letter of a changed word are none.
    String.raw`\[(?<told>[^\]\n]{1,60})\](?![(\p{L}])`,
    // {role}, {first name}, {{first_name}}, ${name}
    String.raw`\$?\{\{?\s?${FIELD}\s?\}?\}`,
    // <first name>, <<company>>
    `<<?${NAMED}>>?`,
    // %FIRST_NAME%
    '%[A-Z][A-Z_]{2,30}%',
    // XXXX, unless it hides a number (“XXXX 1234”); small ones are kisses.
    String.raw`(?<![\p{L}\p{N}_-])X{4,20}(?![\p{L}\p{N}_])(?!(?:[ -]X{4}){0,4}[ -]?\p{N})`,
    // ____; a whole line of them is a line.
    '(?<!_)_{4,60}(?!_)',
  ].join('|'),
  'gimu',
);

/** What is in square brackets and says something, instead of waiting for it: [sic], […], a note’s number, [T]he. */
const SAYS_SOMETHING =
  /^(?:sic[.!]?|…|\.{2,3}|\d{1,3}|(?![xX])\p{L}|redacted|laughs?|laughter|inaudible|attached|(?:see|as) (?:above|below|attached)|(?:my|their|your|our) (?:emphasis|italics)|emphasis (?:mine|added|theirs))$/iu;

/** Gaps that nothing may leave with, in the order of the text. Pure, and linear in its length. */
export function gapsIn(text: string): Gap[] {
  return [...text.matchAll(GAP)]
    .filter(
      ({ 0: words, index, groups }) =>
        !saysSomething(groups?.told) &&
        !isRuler(text, index, words) &&
        (groups?.greeted !== undefined || !KISSES.test(words)),
    )
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }));
}

const KISSES = /^x+$/;
const saysSomething = (told: string | undefined) => told !== undefined && SAYS_SOMETHING.test(told.trim());

/** Mail programs part what is forwarded by a line of these; nobody leaves that much room for a name. */
const RULER = 10;
const isRuler = (text: string, start: number, words: string) => {
  const end = start + words.length;
  return (
    words.startsWith('_') &&
    words.length >= RULER &&
    (start === 0 || text[start - 1] === '\n') &&
    (end === text.length || text[end] === '\n' || text[end] === '\r')
  );
};
