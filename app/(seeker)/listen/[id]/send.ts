import { v7 as newId } from 'uuid';
import type { Copy } from '@/lib/listening/notes';

/** What became of one try to save. */
export type Answer =
  | { readonly kind: 'kept'; readonly version: number }
  | { readonly kind: 'stale'; readonly other: Copy }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'away' | 'trouble' | 'signed-out' };

/** Longer than a slow network needs; a dead one says nothing at all. */
const PATIENCE_MS = 15_000;
/** What a browser still sends when the page goes. */
const KEPT_ALIVE = 60_000;

interface Sent {
  readonly id: string;
  readonly version: number;
  readonly go: 'stay' | 'over';
}

/** Sends a form's notes as they are now. Never throws: a network that is away is an answer too. */
export async function send(form: HTMLFormElement, { id, version, go }: Sent): Promise<Answer> {
  const body = new FormData(form);
  body.set('actId', newId());
  body.set('version', String(version));
  body.set('go', go);
  const size = [...body.values()].reduce((sum, value) => sum + 3 * String(value).length, 2000);
  try {
    const response = await fetch(`/listen/${id}/notes`, {
      method: 'POST',
      body,
      keepalive: size < KEPT_ALIVE,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await answerIn(response);
  } catch {
    return { kind: 'away' };
  }
}

async function answerIn(response: Response): Promise<Answer> {
  const isOurs = response.headers.get('content-type')?.includes('json');
  if (response.ok && isOurs) return { kind: 'kept', version: (await response.json()).version };
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status === 409 && isOurs) return { kind: 'stale', other: await response.json() };
  if (response.status >= 500 || response.status === 429 || response.ok) return { kind: 'trouble' };
  const sentence = isOurs ? (await response.json()).message : await response.text();
  return { kind: 'refused', sentence: sentence ?? '' };
}
