import { ask } from './answer';
import { bodyOf } from './body';
import { textOf } from './charset';
import { openTo } from './connection';
import { INTERNET, type Network } from './network';
import { targetOf } from './target';
import { type FetchTrouble, Trouble } from './trouble';

export interface Page {
  /** Where it was found in the end. */
  readonly url: string;
  readonly html: string;
}
export type Fetched =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; reason: FetchTrouble };

const DEADLINE_MS = 10_000;
const MOST_TURNS = 5;
const TEXTS = /^(text\/(html|plain)|application\/xhtml\+xml)\b/i;

export interface Given {
  /** The internet, but in tests. Nothing in the environment can change it. */
  readonly network?: Network;
  readonly deadlineMs?: number;
}

/**
 * The page behind a link that somebody pasted, as text. Only public machines are asked, each looked at anew after every
 * turn; the whole takes ten seconds and two megabytes at most (docs/decisions/fetching-a-strangers-page.md).
 */
export async function fetchPage(
  link: string,
  { network = INTERNET, deadlineMs = DEADLINE_MS }: Given = {},
): Promise<Fetched> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new Trouble('page-slow')), deadlineMs);
  try {
    return { ok: true, page: await followed(link, network, over.signal) };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, reason: error.code };
    throw error;
  } finally {
    clearTimeout(timer);
    over.abort(); // whatever connection is still open is not needed any more
  }
}

async function followed(link: string, network: Network, signal: AbortSignal): Promise<Page> {
  let url = targetOf(link);
  for (let turns = 0; turns <= MOST_TURNS; turns++) {
    const socket = await openTo(url, network, signal);
    try {
      const answer = await ask(url, socket, signal);
      const status = answer.statusCode ?? 0;
      const onwards = status >= 300 && status < 400 ? answer.headers.location : undefined;
      if (onwards === undefined) {
        refuseStatus(status);
        const type = answer.headers['content-type'] ?? 'text/html';
        if (!TEXTS.test(type)) throw new Trouble('page-no-text');
        return { url: url.href, html: textOf(await bodyOf(answer, signal), type) };
      }
      url = targetOf(onwards, url);
    } finally {
      socket.destroy();
    }
  }
  throw new Trouble('page-unreachable');
}

function refuseStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) throw new Trouble('page-gone');
  // 999 is what one large site says to everybody it does not know.
  if ([401, 402, 403, 407, 429, 451, 999].includes(status)) throw new Trouble('page-closed');
  throw new Trouble('page-unreachable');
}
