interface WordsProps {
  readonly text: string;
  /** Who said it, where and when: "Daniel, Fernside Libraries, 27 November". */
  readonly from: string;
}

/** What somebody else said, verbatim, in a serif, with its source beside it. */
export function Words({ text, from }: WordsProps) {
  return (
    <blockquote className="quote">
      <p className="words">{text}</p>
      <footer>{from}</footer>
    </blockquote>
  );
}

/** The parts of a source that are known, joined. */
export const fromWhom = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');
