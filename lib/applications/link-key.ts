/** What links carry to say who sent them, not what they lead to. */
const TRACKING =
  /^(utm_.*|mtm_.*|pk_.*|_hs.*|hsa_.*|mc_[ce]id|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|igshid|twclid|li_fat_id|gh_src|lever-(source|origin).*|trk.*|tracking.*|refid|lipi|ebp|vjs|_ga|_gl|rcm)$/i;
const LONGEST_KEY = 500;

/** The same link without what was hung on it to follow people about, and without the place on the page. */
export function cleanLink(link: string): string {
  if (!URL.canParse(link)) return link;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return link;
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // Only where something goes: the rest stays as it was written, to the letter.
  for (const name of names) url.searchParams.delete(name);
  url.hash = url.hash.startsWith('#/') || url.hash.startsWith('#!') ? url.hash : '';
  return url.href;
}

/**
 * What two links to one advert have in common: without scheme, `www.` or `m.`, tracking, place on the page, slash at the
 * end and the order of its parameters. Null for what is no web address. At most 500 characters.
 */
export function linkKey(link: string | null): string | null {
  const clean = link && cleanLink(link);
  if (!clean || !/^https?:/i.test(clean) || !URL.canParse(clean)) return null;
  const url = new URL(clean);
  url.searchParams.sort();
  const host = url.hostname
    .toLowerCase()
    .replace(/^(www|m)\./, '')
    .replace(/\.$/, '');
  const path = url.pathname.replace(/\/+$/, '');
  return `${host}${url.port && `:${url.port}`}${path}${url.search}${url.hash}`.slice(0, LONGEST_KEY);
}
