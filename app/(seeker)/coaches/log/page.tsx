import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listAccess } from '@/db/access-log/reads';
import { listLinksGiven } from '@/db/coach-links/reads';
import { read } from '@/db/transaction';
import { isRowId } from '@/lib/acts/row-id';
import { dayIn, dayInWords, minutesIn } from '@/lib/time/days';
import { LogDays } from './log-days';

export const metadata: Metadata = { title: 'Who looked, and when' };

type Props = { searchParams: Promise<{ coach?: string; before?: string }> };

const SHOWN = 100;

/** The access log in plain words, by day: whoever looked at what, and whatever was done or decided. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const linkId = asked.coach && isRowId(asked.coach) ? asked.coach : undefined;
  const before = asked.before && isRowId(asked.before) ? asked.before : undefined;
  const { session, lines, links } = await read(scope, (tx) => ({
    lines: listAccess(tx, { linkId, before, limit: SHOWN + 1 }),
    links: listLinksGiven(tx),
  }));
  const shown = lines.slice(0, SHOWN);
  const today = dayIn(session.timeZone, new Date());
  const clock = minutesIn(session.timeZone);
  const last = lines.length > SHOWN ? shown.at(-1)?.id : undefined;
  const query = (more: Record<string, string | undefined>) => {
    const all = Object.entries({ coach: linkId, ...more }).filter(
      (pair): pair is [string, string] => !!pair[1],
    );
    return all.length > 0 ? `?${new URLSearchParams(all)}` : '';
  };
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>Who looked, and when</h1>
        <p className="text-ink-2">
          Every look of a coach’s is written down before they see anything, and so is everything they do.
          Lines are only ever added: nobody can change one or take it out.
        </p>
      </header>
      {links.length > 1 && (
        <nav className="row wrap by-coach" aria-label="By coach">
          <a className="go" href="/coaches/log" aria-current={linkId ? undefined : 'true'}>
            Everybody
          </a>
          {links.map(({ id, coachName, endedAt }) => (
            <a
              key={id}
              className="go"
              href={`/coaches/log?coach=${id}`}
              aria-current={id === linkId ? 'true' : undefined}
            >
              {coachName}
              {endedAt && ' (ended)'}
            </a>
          ))}
        </nav>
      )}
      {shown.length === 0 ? (
        <p>{before ? 'Nothing before that.' : 'Nobody has looked at anything yet.'}</p>
      ) : (
        <LogDays
          lines={shown}
          dayOf={(at) => dayIn(session.timeZone, new Date(at))}
          dayInWords={(day) => dayInWords(day, today, session.locale)}
          timeOf={(at) => clock(new Date(at)).slice(11, 16)}
        />
      )}
      <p className="acts">
        {last && (
          <a className="btn" href={`/coaches/log${query({ before: last })}`}>
            Earlier
          </a>
        )}
        {shown.length > 0 && (
          <a className="btn quiet" href={`/coaches/log/csv${query({})}`}>
            All of it as CSV
          </a>
        )}
      </p>
    </main>
  );
});
