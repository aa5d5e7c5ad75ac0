import { config } from './config';

/**
 * Whether a posted form comes from a page of ours; for route handlers, which have none of the framework's own checks.
 * `Sec-Fetch-Site` is sent to https and localhost only; elsewhere the origin must be this host or the configured one.
 * A request with neither comes from no browser of today.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return [headers.get('host'), new URL(config().ONWARD_URL).host].includes(new URL(origin).host);
}
