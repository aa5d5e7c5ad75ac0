import type { Letter } from './mail';

/** Words around an employer's name in a sender's. */
const AROUND =
  /\b(careers?|recruit(?:ing|ment|er)s?|talent( acquisition)?|team|hr|human resources|people( team)?|jobs?|hiring|no-?reply|do not reply|notifications?|bewerbung|personalabteilung|applications?|at|via|the)\b/gi;
/** Where everybody has an address, and those who send for many employers: their names are no employer's. */
const OF_MANY = new Set(
  'gmail googlemail outlook hotmail live yahoo icloud me aol gmx web proton protonmail posteo mailbox linkedin indeed indeedemail xing stepstone glassdoor monster totaljobs reed greenhouse greenhouse-mail lever hire workday myworkday myworkdayjobs smartrecruiters ashbyhq personio teamtailor workable workablemail icims taleo successfactors bamboohr recruitee jobvite breezy mail'.split(
    ' ',
  ),
);
const SUFFIX = /\.(co|com|org|ac|gov|net)\.[a-z]{2}$|\.[a-z]{2,24}$/;

/** "harbour" of "mail.harbour.co.uk". */
const ownLabel = (host: string): string => host.toLowerCase().replace(SUFFIX, '').split('.').at(-1) ?? '';

/** Whether a host sends or shows for many employers. */
export const isOfMany = (host: string): boolean => OF_MANY.has(ownLabel(host));

/** A name without the words around it: "Harbour Careers" is Harbour's. */
export const bareName = (name: string): string =>
  name
    .replace(AROUND, ' ')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The employer that a letter's sender names: in its name ("Harbour Careers"), else in its address. */
export function employerOf({ from, address }: Pick<Letter, 'from' | 'address'>): string | null {
  const before = from.split(/\bvia\b|[|,–—(]| - /i);
  for (const part of before.toReversed()) {
    const rest = bareName(part);
    if (rest && rest !== part.trim() && !/^(linkedin|indeed|xing|glassdoor)$/i.test(rest)) return rest;
  }
  const domain = address?.split('@')[1] ?? '';
  if (!domain || isOfMany(domain)) return null;
  const label = ownLabel(domain);
  return label.length < 2 ? null : label.charAt(0).toUpperCase() + label.slice(1);
}
