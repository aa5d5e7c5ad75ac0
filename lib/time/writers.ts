/** So many of each are kept; a process meets some dozens of zones and a few ways of writing. */
const MOST = 500;
const writers = new Map<string, Intl.DateTimeFormat>();
const amounts = new Map<string, Intl.NumberFormat>();

/**
 * What writes moments in one way. Made once for each: to make one takes the platform twenty times as long as to use it.
 * @param locale BCP 47.
 * @param how its zone too, where that is not the machine's.
 */
export function writerOf(locale: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(writers, JSON.stringify([locale, how]), () => new Intl.DateTimeFormat(locale, how));
}

/** The same for amounts of a currency (ISO 4217), without a fraction where there is none. */
export function amountWriterOf(locale: string, currency: string): Intl.NumberFormat {
  const how = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return kept(amounts, `${locale} ${currency}`, () => new Intl.NumberFormat(locale, how));
}

function kept<Writer>(writers: Map<string, Writer>, key: string, make: () => Writer): Writer {
  const known = writers.get(key);
  if (known) return known;
  if (writers.size >= MOST) writers.clear();
  const made = make();
  writers.set(key, made);
  return made;
}
