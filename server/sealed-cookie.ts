import type { z } from 'zod';
import { ourCookies } from './jar';
import { type Purpose, seal, unseal } from './seal';

/**
 * A cookie that carries something from one request to the next, which nobody but this installation can read or make.
 * Its end is sealed in with it: a kept copy opens nothing later.
 */
export function sealedCookie<S extends z.ZodObject>(
  name: string,
  purpose: Purpose,
  shape: S,
  minutes: number,
) {
  const sealed = (value: z.input<S>): string =>
    seal(purpose, JSON.stringify({ value, until: Date.now() + minutes * 60_000 }));
  /** What a sealed text carries; undefined when it is over, or not made here. */
  const opened = (sealedText: string, now = Date.now()): z.output<S> | undefined => {
    const text = unseal(purpose, sealedText);
    if (text === undefined) return undefined;
    const { value, until } = JSON.parse(text) as { value: unknown; until: number };
    return now < until ? shape.safeParse(value).data : undefined;
  };
  return {
    /** The same without a cookie, for a form that carries it. */
    sealed,
    opened,
    /** In an action or a route only: a page cannot set cookies. */
    async put(value: z.input<S>): Promise<void> {
      (await ourCookies()).set(name, sealed(value), { maxAge: minutes * 60 });
    },
    async find(now?: number): Promise<z.output<S> | undefined> {
      return opened((await ourCookies()).get(name) ?? '', now);
    },
    async drop(): Promise<void> {
      (await ourCookies()).drop(name);
    },
  };
}
