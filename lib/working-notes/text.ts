import { dayInWords, minutesIn } from '@/lib/time/days';

interface Note {
  readonly words: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

/**
 * A coach's working notes about one client as a text to hand over or keep: the oldest first, each with when it was written
 * and last changed, in the coach's zone (IANA).
 */
export function notesAsText(
  client: string,
  notes: readonly Note[],
  { zone, locale, now }: { zone: string; locale: string; now: Date },
): string {
  const minuteOf = minutesIn(zone);
  const at = (moment: string | Date) => {
    const [day = '', time = ''] = minuteOf(new Date(moment)).split('T');
    // Written out with its year: it may be read much later.
    return `${dayInWords(day, '', locale)}, ${time}`;
  };
  const head = `Working notes about ${client || 'a client'}\nAs of ${at(now)} (${zone}), ${count(notes.length)}.`;
  const each = notes
    .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt))
    .map(({ words, createdAt, updatedAt, version }) => {
      const changed = version > 1 ? ` (changed ${at(updatedAt)})` : '';
      return `${at(createdAt)}${changed}\n\n${words}`;
    });
  return `${[head, ...each].join('\n\n----\n\n')}\n`;
}

const count = (n: number) => (n === 0 ? 'none kept' : n === 1 ? 'one note' : `${n} notes`);
