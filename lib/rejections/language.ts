/** Small words that a letter of each language cannot do without. */
const SMALL: Readonly<Record<string, string>> = {
  English: 'the and you your we to for of that not with have this our will has been',
  German: 'und die der wir ihre ihnen nicht für mit dass leider sie bewerbung ein das haben uns zu',
  French: 'vous nous votre et les pour pas que candidature le des avons ne dans est une au malheureusement',
  Spanish: 'para que su los gracias candidatura el la por hemos lamentablemente usted una del con proceso',
  Italian: 'che per la sua candidatura purtroppo non grazie il di abbiamo una con è del nostro',
  Dutch: 'het een voor niet uw wij helaas sollicitatie de en van je hebben dat met bedankt',
  Portuguese: 'não você para que sua candidatura infelizmente obrigado uma com do da em pelo nosso',
  Polish: 'nie się dziękujemy niestety że oraz w na do z pana pani aplikację za procesie',
  Swedish: 'och att vi för din inte tyvärr ansökan tack det har som en med dig av',
};
const SETS = Object.entries(SMALL).map(([name, words]) => [name, new Set(words.split(' '))] as const);
const MOST_WORDS = 400;
/** Fewer small words than these say nothing about a language. */
const FEWEST = 3;

/**
 * The language of a letter as far as its small words tell: its English name, 'another language' for one whose letters
 * are not Latin, null where nothing tells.
 */
export function languageOf(text: string): string | null {
  const start = text.slice(0, 8000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 20 && latin < letters / 2) return 'another language';
  const found = (start.toLowerCase().match(/\p{L}{1,20}/gu) ?? []).slice(0, MOST_WORDS);
  const scores = SETS.map(([name, small]) => [name, found.filter((word) => small.has(word)).length] as const);
  const [best, next] = scores.toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] < FEWEST || best[1] === next?.[1]) return null;
  return best[0];
}
