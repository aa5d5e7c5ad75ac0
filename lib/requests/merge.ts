import { gapsIn } from '@/lib/templates/gaps';

/** What fills the merge fields; null where it is not known. */
export interface Fields {
  /** Who is written to. */
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string;
  /** The seeker, as they sign. */
  readonly me: string | null;
  /** What one thanks for, and what could have been stronger: only texts to ask with have these. */
  readonly thanks?: string;
  readonly effort?: string;
  /** What stands for a name that is not known. */
  readonly nameless?: string;
}

/** What stands where a field is not known: words that still read well, or a gap in brackets that must be filled. */
const FALLBACK = { name: 'hiring team', me: '[your name]' } as const;
/** Whoever put in a word is somebody one knows, and no team. */
export const THEIR_NAME = '[their name]';

/** As it stands in a letter: a role called "Engineer [Berlin]", or a brewery called XXXX, must not look like a gap. */
const plain = (text: string) =>
  text
    .replaceAll(/[[{<]/g, '(')
    .replaceAll(/[\]}>]/g, ')')
    .replaceAll(/_{2,}/g, '_')
    .replaceAll(/%(?=[A-Z_]+%)/g, '')
    .replaceAll(/X{4,}/g, (run) => `X${run.slice(1).toLowerCase()}`);

/** A template with its fields filled, in one go: what is in a name is never a field, nor a pattern. */
export function fill(text: string, fields: Fields): string {
  const values: Record<string, string | undefined> = {
    name: fields.name ? plain(fields.name) : (fields.nameless ?? FALLBACK.name),
    role: plain(fields.role),
    organisation: plain(fields.organisation),
    // Whoever spells it that way means the same.
    organization: plain(fields.organisation),
    me: fields.me ? plain(fields.me) : FALLBACK.me,
    thanks: fields.thanks,
    effort: fields.effort,
  };
  return text.replaceAll(
    /\{(name|role|organi[sz]ation|me|thanks|effort)\}/g,
    (field, name: string) => values[name] ?? field,
  );
}

/** Gaps that nothing may leave with, as they stand there. In the order of the text, each once. */
export const unfilled = (text: string): string[] => [...new Set(gapsIn(text).map(({ words }) => words))];

/** Where no name is known, the team is greeted; a gap for a name stays a gap, or it could leave unfilled. */
const nobodyFor = (greeted: string): string => (greeted === THEIR_NAME ? THEIR_NAME : FALLBACK.name);

/**
 * A text that was drawn before the names were known, with them put in: where the fallbacks still stand, and in the
 * greeting where another name was written to before. Whatever the seeker wrote themselves stays.
 */
export function withNames(
  text: string,
  { name, me, before }: { name: string | null; me: string | null; before: string | null },
): string {
  // Joined, not replaced: a `$&` in a name is a name.
  const signed = me ? text.split(FALLBACK.me).join(plain(me)) : text;
  for (const word of ['Dear', 'Hello']) {
    for (const whom of [before && plain(before), FALLBACK.name, THEIR_NAME]) {
      const greeting = `${word} ${whom},`;
      if (whom && signed.startsWith(greeting))
        return `${word} ${name === null ? nobodyFor(whom) : plain(name)},${signed.slice(greeting.length)}`;
    }
  }
  return signed;
}
