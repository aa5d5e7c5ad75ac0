/** A website as it is kept, and the host by which two rows of one employer are known. */
export interface Website {
  readonly website: string;
  /** Lower-cased, in punycode, without `www.`. */
  readonly domain: string;
}

/** A host with a name and an ending of letters: no number, no `localhost`, nothing on the network at home. */
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const LONGEST = 2000;

/**
 * What somebody typed as a website: with or without `https://`. The path is kept in the website, and nowhere else; a
 * name and password, and what stands after `#`, are not kept.
 * @returns undefined for anything that is no address on the web.
 */
export function websiteIn(text: string): Website | undefined {
  const typed = text.trim();
  const isWeb = /^https?:\/\//i.test(typed);
  // "mailto:…" has another scheme; "example.org:8080" has none.
  if (!isWeb && /^[a-z][a-z0-9+-]*:(?!\d)/i.test(typed)) return undefined;
  const url = parsed(isWeb ? typed : `https://${typed}`);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const bare = host.replace(/^www\./, '');
  const domain = HOST.test(bare) ? bare : host;
  if (!HOST.test(domain)) return undefined;
  const path = url.pathname === '/' ? '' : url.pathname;
  const website = `${url.protocol}//${host}${url.port && `:${url.port}`}${path}${url.search}`;
  return website.length > LONGEST ? undefined : { website, domain };
}

/** Where everybody has a mailbox: it says nothing of whom one works for. */
const MAILBOXES = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk
  ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de t-online.de proton.me protonmail.com pm.me
  mail.com zoho.com fastmail.com hey.com yandex.ru mail.ru qq.com 163.com btinternet.com sky.com orange.fr free.fr
  laposte.net libero.it virgilio.it tiscali.it`.split(/\s+/),
);

/** The domain that an e-mail address suggests for an organisation; undefined where it is a mailbox of anybody's. */
export function domainOfEmail(email: string | null): string | undefined {
  const host = email?.split('@').at(-1);
  const domain = host && email?.includes('@') ? websiteIn(host)?.domain : undefined;
  return domain && !MAILBOXES.has(domain) ? domain : undefined;
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
