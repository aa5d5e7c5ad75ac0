/** British spellings that are others in the United States; longer words come with their beginnings. */
const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/\b(f)avour/gi, '$1avor'],
  [/\b(c)olour/gi, '$1olor'],
  [/\b(h)onour/gi, '$1onor'],
  [/\b(b)ehaviour/gi, '$1ehavior'],
  [/\b(n)eighbour/gi, '$1eighbor'],
  [/\b(l)abour/gi, '$1abor'],
  [/\b(p)rogramme\b/gi, '$1rogram'],
  [/\b(p)ractis(e|ed|ing)\b/gi, '$1ractic$2'],
  [/\b(organ|recogn|real|apolog|prior|summar|special|final)is(e|ed|es|ing|ation|ations)\b/gi, '$1iz$2'],
  [/\b(l)earnt\b/gi, '$1earned'],
  [/\b(c)entre\b/gi, '$1enter'],
];

/**
 * A ready-made text as the reader's country spells it: American for whoever writes dates that way, British for
 * everybody else. Before names are put in, so that no name is respelled.
 */
export function spelled(text: string, locale: string): string {
  if (locale !== 'en-US') return text;
  return text
    .split(/(\{[a-z]+\})/i)
    .map((piece) =>
      piece.startsWith('{')
        ? piece
        : AMERICAN.reduce((done, [british, american]) => done.replace(british, american), piece),
    )
    .join('');
}
