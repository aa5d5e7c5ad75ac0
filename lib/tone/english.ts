/** The commonest words of English, which hold up a quarter of any text. */
const COMMON = new Set(
  'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take into your some could them than then now only its over also after use how our work first well even want because any these give most us is was are were been has had did am thank thanks please for more'.split(
    ' ',
  ),
);

/** Whether a text reads as English: the checker knows no other language, and says so. Too few words are given the benefit. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < 8) return /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\s]*$/u.test(text);
  return words.filter((word) => COMMON.has(word)).length / words.length > 0.22;
}
