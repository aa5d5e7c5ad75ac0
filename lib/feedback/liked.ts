/** Words that say nothing by themselves, so that two texts which share only these share nothing. */
const PLAIN = new Set(
  'about above after again against because before being below between could doing during every first further having other should their there these those through under until where which while would really which liked like very good great well work working worked role team skill skills experience strong'.split(
    ' ',
  ),
);
const LEAST = 4;

/** The beginnings of a text's telling words: "planning", "planned" and "plans" are one. */
const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !PLAIN.has(word))
      .map((word) => word.slice(0, LEAST)),
  );

/** What they liked that speaks of a line of the goal: those that share a telling word with it, in their order. */
export function likedAbout<L extends { readonly quote: string }>(line: string, liked: readonly L[]): L[] {
  const wanted = stems(line);
  return liked.filter(({ quote }) => [...stems(quote)].some((stem) => wanted.has(stem)));
}
