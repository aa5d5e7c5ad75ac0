/** Where to go after signing in: a path of this site, or the fallback. `//host`, `/\host` and schemes are others' sites. */
export function safePath(wanted: string | undefined, fallback = '/today'): string {
  return wanted && /^\/(?![/\\])[^\s\\]*$/.test(wanted) ? wanted : fallback;
}
