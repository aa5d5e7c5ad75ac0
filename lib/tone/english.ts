const set = (words: string) => new Set(words.split(' '));

/** The commonest words of English, which hold up a third of any text. */
const ENGLISH = set(
  "the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take into your some could them than then now only its over also after use how our work well even want because any these give most us is was are were been has had did am thank thanks please more don't didn't i'm i've i'd it's hi hello dear sorry yes regards feedback hope very too really again u im dont pls thx cheers got",
);

/** The commonest words of languages in the same letters, without those that English has too. */
const OTHERS = set(
  'und der das ich nicht sie für mit ist ein eine auf vielen dank sehr bitte zu wir mir auch wie bei nach herr frau geehrte guten tag leider gerne que de la el los las por para gracias una muy con está pero como usted hola buenos días le et je vous pour pas est dans les des du merci bonjour avec votre nous une il di che non per sono grazie della con mi ho buongiorno anche o obrigado obrigada não uma com você pelo pela bom dia het een van niet voor dank u bedankt ik wij dat ook zijn goedendag och att jag det som är på för tack inte hej og jeg er til ikke takk tak med kan nie jest się dziękuję dzień dobry za na proszę ve bir için teşekkür ederim merhaba ile çok bu și nu pentru mulțumesc este bună ziua köszönöm nem egy hogy az kiitos ja ei että salamat po ang sa asante',
);

/** More of the letters than this in another script, and it is no English text with a name in it. */
const FOREIGN_LETTERS = 0.3;
/** With fewer words, a share says little: those of other languages must outweigh. */
const FEW = 8;
/** Of an English text at least this part are its commonest words; of a list of names, less. */
const LEAST = 0.18;

/** Whether a text reads as English: the checker knows no other language, and says so. Where nothing tells, it is taken as English. */
export function looksEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (letters > 0 && foreign / letters > FOREIGN_LETTERS) return false;
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  if (other > english) return false;
  return (
    words.length < FEW ||
    english / words.length > LEAST ||
    (other === 0 && words.length < 3 * FEW && english > 0)
  );
}
