/** Any site: only whether a path stays on it is asked. */
const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: a path of this site, or the fallback. `//host`, `/\\host`, `/..//host` and schemes are
 * others' sites. What comes back is as a browser reads it, so that reading it again changes nothing.
 */
export function safePath(wanted: string | undefined, fallback = '/today'): string {
  if (!wanted || !/^\/(?![/\\])[^\s\\]*$/.test(wanted) || !URL.canParse(wanted, HERE)) return fallback;
  const { origin, pathname, search, hash } = new URL(wanted, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : fallback;
}
