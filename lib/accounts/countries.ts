const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that name no country: unions, tests, and the unknown. */
const OTHERS = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

export interface Country {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  readonly name: string;
}

let all: readonly Country[] | undefined;

/** Every country that the platform knows by name (CLDR), in English, by name; codes of countries that are no more left out. */
export function countries(): readonly Country[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
  all ??= LETTERS.flatMap((one) => LETTERS.map((other) => one + other))
    .filter((code) => !OTHERS.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .map((code) => ({ code, name: names.of(code) ?? '' }))
    .filter(({ name }) => name)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return all;
}

export const isCountry = (code: string): boolean => countries().some((one) => one.code === code);
