import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { WinList } from '@/app/_parts/wins/win-list';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { listStrengths, type Strength } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { countWins, findOneWin, listWins, type Win } from '@/db/wins/reads';
import { isRowId } from '@/lib/acts/row-id';
import { dayIn, daysIn } from '@/lib/time/days';
import { writerOf } from '@/lib/time/writers';
import { moreAsked, whichWin } from '@/lib/wins/one';
import { BadDay } from './bad-day';

export const metadata: Metadata = { title: 'Wins' };

type Props = { searchParams: Promise<{ before?: string; one?: string }> };

const SHOWN = 100;
const LIKED = 10;
/** From so many on there is one to be held up. */
const ENOUGH = 3;

/** A growing list for a bad day: one held up, then all of them, month by month. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { before = '', one } = await searchParams;
  const now = new Date();
  const more = moreAsked(one);
  const isFirst = !isRowId(before);
  const { session, wins, n, liked, held } = await read(scope, (tx) => ({
    wins: listWins(tx, { limit: SHOWN + 1, ...(isFirst ? {} : { before }) }),
    n: countWins(tx),
    liked: listStrengths(tx),
    // Whose day it is need not be known to choose one for it.
    held: findOneWin(tx, { nth: whichWin(dayIn('UTC', now), more) }),
  }));
  const zone = session.timeZone;
  const dayOf = daysIn(zone);
  const shown = wins.slice(0, SHOWN);
  const monthOf = ({ at }: Win) => dayOf(new Date(at)).slice(0, 7);
  const months = [...new Set(shown.map(monthOf))];
  const last = wins.length > SHOWN ? shown.at(-1) : undefined;
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <h1>Wins</h1>
        <p className="text-ink-2">{inAll(n)}</p>
      </header>
      {isFirst && held && n >= ENOUGH && (
        <BadDay win={held} more={more} zone={zone} locale={session.locale} now={now} />
      )}
      {months.map((month) => (
        <section key={month} aria-labelledby={`in-${month}`}>
          <h2 id={`in-${month}`} className="sec-head">
            {monthInWords(month, session.locale)}
          </h2>
          <WinList
            wins={shown.filter((win) => monthOf(win) === month)}
            zone={zone}
            locale={session.locale}
            now={now}
          />
        </section>
      ))}
      {(last || !isFirst) && (
        <p className="acts">
          {last && (
            <a className="btn" href={`/wins?before=${last.id}`}>
              Earlier wins
            </a>
          )}
          {!isFirst && (
            <a className="btn quiet" href="/wins">
              Back to the newest
            </a>
          )}
        </p>
      )}
      {isFirst && liked.length > 0 && <LikedHere liked={liked.slice(0, LIKED)} n={liked.length} />}
    </main>
  );
});

/** Their words, and so no win: what was in your hands was to listen. */
const LikedHere = ({ liked, n }: { liked: readonly Strength[]; n: number }) => (
  <section>
    <h2 className="sec-head">What they liked</h2>
    <ul className="list">
      {liked.map(({ id, quote, organisation, speaker }) => (
        <li key={id}>
          <Words text={quote} from={fromWhom(speaker, organisation)} />
          <p className="sm">
            <a className="go" href={`/stories/new?strength=${id}`}>
              Make a story of it
            </a>
          </p>
        </li>
      ))}
    </ul>
    {n > liked.length && (
      <p className="sm">
        <a className="go" href="/feedback">
          All {n} of them
        </a>
      </p>
    )}
  </section>
);

function inAll(n: number): string {
  if (n === 0)
    return 'Nothing here yet. Applying, asking for feedback, listening, practising, resting and closing something kindly each leave a line here, whatever the answer was.';
  return `${n === 1 ? 'One thing' : `${n} things`} you did, whatever came of them. It is here for a bad day.`;
}

const monthInWords = (month: string, locale: string) =>
  writerOf(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
