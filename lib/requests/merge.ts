/** What fills the merge fields; null where it is not known. */
export interface Fields {
  /** Who is written to. */
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string;
  /** The seeker, as they sign. */
  readonly me: string | null;
}

/** What stands where a field is not known: words that still read well, or a gap in brackets that must be filled. */
const FALLBACK = { name: 'hiring team', me: '[your name]' } as const;

/** A template with its fields filled. */
export function fill(text: string, fields: Fields): string {
  return text
    .replaceAll('{name}', fields.name ?? FALLBACK.name)
    .replaceAll('{role}', fields.role)
    .replaceAll('{organisation}', fields.organisation)
    .replaceAll('{me}', fields.me ?? FALLBACK.me);
}

/** Gaps that nothing may leave with: what stands in square brackets or braces. In the order of the text, each once. */
export function unfilled(text: string): string[] {
  return [...new Set(text.match(/\[[^\]\n]{1,60}\]|\{[a-z]{1,20}\}/gi) ?? [])];
}

/**
 * A text that was drawn before the names were known, with them put in: where the fallbacks still stand, and in the
 * greeting where another name was written to before. Whatever the seeker wrote themselves stays.
 */
export function withNames(
  text: string,
  { name, me, before }: { name: string | null; me: string | null; before: string | null },
): string {
  const signed = me ? text.replaceAll(FALLBACK.me, me) : text;
  const greeted = before ?? FALLBACK.name;
  const to = name ?? FALLBACK.name;
  return signed.replace(/^(Dear|Hello) ([^,\n]+),/, (greeting, word, whom) =>
    whom === greeted || whom === FALLBACK.name ? `${word} ${to},` : greeting,
  );
}
