/** Two years, as browsers' lists of https-only sites ask. */
const HSTS = 'max-age=63072000; includeSubDomains';
/** What search engines may list: what Onward is, for seekers and for those who help them. Nobody's own page is here. */
const LISTED = new Set(['/', '/for-coaches']);

/**
 * What every answer says to the browser, by name. Nothing of a stranger's is loaded, nothing is framed, and no address
 * of ours is told to another site.
 * @param {{ nonce?: string, isDev?: boolean, isSecure?: boolean, path?: string }} given `nonce` marks the scripts of this one answer; without one
 *   (development) scripts in the page are allowed. `isSecure`: people reach it by https.
 *   `path`: what was asked for; an address with anything behind it is listed nowhere.
 * @returns {Record<string, string>}
 */
export function securityHeaders({ nonce, isDev = false, isSecure = false, path = '' }) {
  const scripts = nonce ? `'self' 'nonce-${nonce}'` : `'self' 'unsafe-inline'`;
  const policy = [
    "default-src 'self'",
    `script-src ${scripts}${isDev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    // A rehearsal that somebody records is played back from their own tab.
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    // Nothing to other sites. `no-referrer` would also send our own forms with `Origin: null` when there is no
    // JavaScript, and Next refuses such.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(LISTED.has(path) ? {} : { 'X-Robots-Tag': 'noindex' }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(self)',
    ...(isSecure ? { 'Strict-Transport-Security': HSTS } : {}),
  };
}
