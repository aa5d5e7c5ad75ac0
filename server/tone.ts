import { preferencesOf } from '@/lib/accounts/preferences';
import { type Reading, type ReadingAsked, readTone } from '@/lib/tone/reading';

/** What the server reads in a message that is about to leave, without what this person switched off. */
export const toneOf = (
  { preferences }: { readonly preferences: unknown },
  text: string,
  asked: Omit<ReadingAsked, 'off'>,
): Reading => readTone(text, { ...asked, off: preferencesOf(preferences).toneOff });
