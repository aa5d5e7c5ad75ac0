import { isShared } from '@/components/waiting/whose';
import type { Copy } from '@/lib/listening/notes';

const KEY = 'onward.listen.';
const OLD_MS = 30 * 86_400_000;

/** Notes of one talk in this browser, until they are saved. Nothing at all where others use it too. */
export interface KeptHere {
  /** Copies that windows of this browser left, this one's included. */
  copies(): Copy[];
  /** @returns whether it could be kept. */
  keep(copy: Copy): boolean;
  forget(): void;
  /** All copies, of whichever window. */
  forgetAll(): void;
}

/** @param windowId each window has a copy of its own, so that none writes over another's. */
export function keptHere(id: string, windowId: string): KeptHere {
  const ofTalk = `${KEY}${id}.`;
  const mine = ofTalk + windowId;
  const forget = () => tried(() => localStorage.removeItem(mine));
  return {
    copies: () => keys(ofTalk).flatMap((key) => copyIn(key) ?? []),
    keep: (copy) =>
      !isShared() &&
      tried(() => {
        localStorage.setItem(mine, JSON.stringify({ ...copy, at: Date.now() }));
        return true;
      }) === true,
    forget,
    forgetAll: () => {
      for (const key of keys(ofTalk)) tried(() => localStorage.removeItem(key));
      for (const key of keys(KEY)) if (isOld(key)) tried(() => localStorage.removeItem(key));
    },
  };
}

const keys = (beginning: string): string[] =>
  isShared() ? [] : (tried(() => Object.keys(localStorage).filter((key) => key.startsWith(beginning))) ?? []);

const read = (key: string): Partial<Copy & { at: number }> | undefined =>
  tried(() => JSON.parse(localStorage.getItem(key) ?? '{}'));

function copyIn(key: string): Copy | undefined {
  const { words, myReading, version } = read(key) ?? {};
  const isCopy = typeof words === 'string' && typeof myReading === 'string' && typeof version === 'number';
  return isCopy ? { words, myReading, version } : undefined;
}

const isOld = (key: string) => Date.now() - (read(key)?.at ?? 0) > OLD_MS;

/** A browser may forbid its storage, or have it full. */
function tried<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
