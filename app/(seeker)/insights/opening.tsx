/** What the page opens with: where the search is narrow, how sure that is, and the one thing that would move it. */
export function Opening({ sentences }: { sentences: readonly string[] }) {
  const [first, ...rest] = sentences;
  if (rest.length === 0) return <p className="text-lg">{first}</p>;
  return (
    <section className="step" aria-labelledby="narrow">
      <h2 id="narrow">{first}</h2>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
