import type { findGivenUp } from '@/db/outbox/reads';
import type { Sending } from '@/lib/outbox/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';

interface GivenUpProps {
  readonly letter: Awaited<ReturnType<typeof findGivenUp>>;
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

/** What it was, and where it says why it did not go. */
const LETTERS: Record<Sending, { what: string; at: string }> = {
  ask: { what: 'Your question', at: 'ask/send' },
  nudge: { what: 'Your reminder', at: 'nudge' },
  thanks: { what: 'Your thanks', at: 'thanks/send' },
  answer: { what: 'Your answer', at: 'answer/send' },
};

/** That a letter in the person's own name did not go, until it went, or was let go of. */
export function GivenUp({ letter, zone, locale, now }: GivenUpProps) {
  if (!letter) return null;
  const { what, at } = LETTERS[letter.purpose];
  const day = dayFromToday(dayIn(zone, new Date(letter.since)), dayIn(zone, now), locale);
  return (
    <p className="notice care">
      {what} to {letter.organisation}{' '}
      {letter.trouble === 'mail-uncertain'
        ? `may or may not have gone (tried ${day}).`
        : `did not go (last tried ${day}).`}{' '}
      What you wrote is kept. <a href={`/rejections/${letter.rejectionId}/${at}`}>See why, and send it</a>
    </p>
  );
}
