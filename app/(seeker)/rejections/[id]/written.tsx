import type { Letter } from '@/db/letters/reads';
import { LETTER_SENT_WORDS } from '@/lib/letters/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';

interface WrittenProps {
  readonly letters: readonly Letter[];
  readonly zone: string;
  readonly today: string;
  readonly locale: string;
}

/** What was written to them once they had answered, each as it went. */
export function Written({ letters, zone, today, locale }: WrittenProps) {
  const sent = letters.filter(({ sentAt }) => sentAt);
  if (sent.length === 0) return null;
  return (
    <section>
      <h2 className="sec-head">What you wrote to them</h2>
      {sent.map(({ id, kind, sentAt, sentText, contact, channel, went }) => (
        <details key={id}>
          <summary>
            {LETTER_SENT_WORDS[kind]}, {channel === 'phone' ? 'said' : 'sent'}{' '}
            {dayFromToday(dayIn(zone, new Date(sentAt as string)), today, locale)}
            {contact && `, to ${contact}`}
          </summary>
          <p className="kept letter">{sentText}</p>
          {went && <p className="kept mt-3">{went}</p>}
        </details>
      ))}
    </section>
  );
}
