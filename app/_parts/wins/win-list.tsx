import type { Win } from '@/db/wins/reads';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { winInWords } from '@/lib/wins/words';

interface WinListProps {
  readonly wins: readonly Win[];
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

/** Wins, the newest first, each with its day. */
export function WinList({ wins, zone, locale, now }: WinListProps) {
  const today = dayIn(zone, now);
  return (
    <ul className="wins">
      {wins.map((win) => (
        <li key={win.id}>
          <span className="lampdot" />
          <div>
            <p>{winInWords(win.kind, win.about)}</p>
            <small>{sentence(dayFromToday(dayIn(zone, new Date(win.at)), today, locale))}</small>
          </div>
        </li>
      ))}
    </ul>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
