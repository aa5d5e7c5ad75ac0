/** The limits of confidentiality, in a coach's words: somebody else's, so in the face that those have. */
export const Confidentiality = ({ words, by }: { words: string; by: string }) => (
  <blockquote className="quote">
    <p className="words">{words}</p>
    <footer>{by}, on what stays between you</footer>
  </blockquote>
);
