import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { WinList } from '@/app/_parts/wins/win-list';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { listStrengths, type Strength } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { countWins, listWins } from '@/db/wins/reads';
import { dayIn } from '@/lib/time/days';

export const metadata: Metadata = { title: 'Wins' };

const SHOWN = 200;
const LIKED = 10;

/** A growing list for a bad day. */
export default seekerPage(async (scope) => {
  const { session, wins, n, liked } = await read(scope, (tx) => ({
    wins: listWins(tx, { limit: SHOWN }),
    n: countWins(tx),
    liked: listStrengths(tx),
  }));
  const zone = session.timeZone;
  const monthOf = (at: string) => dayIn(zone, new Date(at)).slice(0, 7);
  const months = [...new Set(wins.map((win) => monthOf(win.at)))];
  return (
    <main id="main" className="page flow stack-l">
      <h1>Wins</h1>
      {n === 0 ? (
        <p className="text-ink-2">
          Nothing here yet. Applying, asking for feedback, listening, practising and closing something kindly
          each leave a line here, whatever the answer was.
        </p>
      ) : (
        <p className="text-ink-2">
          {n === 1 ? 'One thing' : `${n} things`} you did, whatever came of them. It is here for a bad day.
        </p>
      )}
      {months.map((month) => (
        <section key={month}>
          <h2 className="sec-head">{monthInWords(month, session.locale)}</h2>
          <WinList
            wins={wins.filter((win) => monthOf(win.at) === month)}
            zone={zone}
            locale={session.locale}
            now={new Date()}
          />
        </section>
      ))}
      {n > SHOWN && (
        <p className="sm muted">
          The newest {SHOWN} of {n} are shown.
        </p>
      )}
      {liked.length > 0 && <LikedHere liked={liked.slice(0, LIKED)} n={liked.length} />}
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

const monthInWords = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
