import { Trouble } from './trouble';

const LONGEST = 2000;

/**
 * The address of a page that may be asked for: http or https, on their own ports, without a name and password in it.
 * Other ports are where a network's own machines answer, and no adverts stand there.
 * @param base the page that led here, where the address may be a part only.
 * @throws Trouble 'link-unfit'.
 */
export function targetOf(link: string, base?: URL): URL {
  if (link.length > LONGEST || !URL.canParse(link, base)) throw new Trouble('link-unfit');
  const url = new URL(link, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb || url.port !== '' || url.username || url.password || !url.hostname) {
    throw new Trouble('link-unfit');
  }
  url.hash = '';
  return url;
}
