import type { HeldUp } from '@/db/wins/reads';
import { dayInWords, daysIn } from '@/lib/time/days';
import { heldUpInWords } from '@/lib/wins/words';

interface BadDayProps {
  readonly win: HeldUp;
  /** How many were asked for after the day's first. */
  readonly more: number;
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

/** One of them by itself: on a bad day one is read more easily than two hundred. */
export function BadDay({ win, more, zone, locale, now }: BadDayProps) {
  const dayOf = daysIn(zone);
  return (
    <section className="step" aria-labelledby="one-win">
      <p className="eyebrow">
        <span className="lampdot" />
        One for a bad day
      </p>
      <h2 id="one-win">{heldUpInWords(win)}</h2>
      <p>
        {dayInWords(dayOf(new Date(win.at)), dayOf(now), locale)}. You did this, and nobody’s answer takes it
        away.
      </p>
      <div className="acts">
        <a className="btn quiet" href={`/wins?one=${more + 1}`}>
          Another one
        </a>
      </div>
    </section>
  );
}
