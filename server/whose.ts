import { BROWSER_DAYS, WHOSE } from './cookie';
import { ourCookies } from './jar';
import { tagOf } from './seal';

/**
 * Says to the page's scripts who came in, under which they keep what waits: the page that coming in leads to comes by an
 * action, and what the server says with a page (scripts/serve.mjs) is lost there. On a shared computer nothing is kept.
 */
export async function setWhose(userId: string, isShared: boolean): Promise<void> {
  const jar = await ourCookies();
  if (isShared) jar.drop(WHOSE);
  else jar.set(WHOSE, tagOf(userId), { httpOnly: false, maxAge: BROWSER_DAYS * 86_400 });
}
