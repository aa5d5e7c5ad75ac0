/** So many are kept; a process meets some dozens of zones and a few ways of writing. */
const MOST = 500;
const writers = new Map<string, Intl.DateTimeFormat>();

/**
 * What writes moments in one way. Made once for each: to make one takes the platform twenty times as long as to use it.
 * @param locale BCP 47.
 * @param how its zone too, where that is not the machine's.
 */
export function writerOf(locale: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, how]);
  const known = writers.get(key);
  if (known) return known;
  if (writers.size >= MOST) writers.clear();
  const made = new Intl.DateTimeFormat(locale, how);
  writers.set(key, made);
  return made;
}
