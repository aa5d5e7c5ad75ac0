import { clockWords } from '@/lib/rehearsals/rules';
import type { Ended, NoTake } from './take';

/** What happened, what was kept, and how to go on: recording is an extra, and nothing waits for it. */
export const NO_TAKE: Record<NoTake, string> = {
  refused:
    'The browser was not allowed to listen. Nothing was recorded, and what you typed is kept. Allow it beside the address above, or go on without.',
  missing:
    'No microphone or camera was found here. Nothing was recorded, and what you typed is kept. Plug one in and try again, or go on without.',
  busy: 'Another program has the microphone or camera. Nothing was recorded, and what you typed is kept. Close it there and try again, or go on without.',
  broken:
    'The browser could not record. Nothing was recorded, and what you typed is kept. Go on without: the rest works the same.',
};

export const DELETED = 'The recording is deleted.';
export const NOT_DELETED = 'The browser could not delete it just now. Nothing was lost; try again.';

export function endedWords({ how, kept: { seconds } }: Ended): string {
  const length = clockWords(seconds);
  if (how === 'stopped') return `Recorded: ${length}.`;
  const left = seconds > 0 ? `The first ${length} are kept.` : 'Nothing of it could be kept.';
  return how === 'full'
    ? `There is no more room in this browser, so recording stopped. ${left} Delete older recordings to make room, or go on without.`
    : `Recording stopped by itself: the microphone or camera went away. ${left} Try again, or go on without.`;
}
