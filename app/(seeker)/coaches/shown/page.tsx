import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listCheckIns } from '@/db/check-ins/reads';
import { listResumes } from '@/db/resumes/reads';
import { listCoaches, listShown, type ShownRow } from '@/db/shown/reads';
import { listStories } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import type { Reader } from '@/lib/shown/copies';
import type { ShownKind } from '@/lib/shown/rules';
import { nameOf, standingOf } from '@/lib/shown/states';
import { dayIn, dayInWords } from '@/lib/time/days';

export const metadata: Metadata = { title: 'What you showed' };

type Props = { searchParams: Promise<{ kept?: string }> };

/** Few of each are offered here: everything else is shown from its own page. */
const OFFERED = 6;

/** What was shown one by one, to whom and whether it was opened; and the way to show something else. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { kept } = await searchParams;
  const { session, shown, coaches, stories, resumes, checkIns } = await read(scope, (tx) => ({
    shown: listShown(tx),
    coaches: listCoaches(tx),
    stories: listStories(tx, { limit: OFFERED }),
    resumes: listResumes(tx, { limit: OFFERED }),
    checkIns: listCheckIns(tx, { limit: OFFERED }),
  }));
  const reader: Reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const today = dayIn(reader.zone, reader.now);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>What you showed</h1>
        <p className="text-ink-2">
          Each was shown by you, one by one, as a copy of how it read then. Taking it back takes the copy
          away.
        </p>
      </header>
      {kept && (
        <p role="status" className="notice good">
          Shown. It is here whenever you want to take it back.
        </p>
      )}
      {shown.length > 0 ? (
        <ul className="list">
          {shown.map((one) => (
            <Row key={one.id} one={one} reader={reader} />
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">
          Nothing yet. A draft, a story, a resume, a check-in or a line of your own can be shown to a coach,
          and a look at it asked for.
        </p>
      )}
      {coaches.length > 0 && (
        <section className="stack" aria-labelledby="more">
          <h2 id="more" className="sec-head">
            Show something
          </h2>
          <div className="acts">
            <a className="btn" href="/coaches/shown/new?kind=note">
              A line of your own
            </a>
            <a className="btn" href="/coaches/shown/new?kind=week">
              This week’s plan
            </a>
          </div>
          <Offered kind="story" look rows={stories.map(({ id, title }) => ({ id, name: title }))} />
          <Offered kind="resume" look rows={resumes} />
          <Offered
            kind="check-in"
            rows={checkIns.map(({ id, week }) => ({ id, name: dayInWords(week, today, reader.locale) }))}
          />
          <p className="sm muted">
            Drafts of letters and answers, applications and “noes” are shown from their own pages.
          </p>
        </section>
      )}
    </main>
  );
});

function Row({ one, reader }: { one: ShownRow; reader: Reader }) {
  return (
    <li>
      <a className="place" href={`/coaches/shown/${one.id}`}>
        <b>{nameOf(one)}</b>
        <span>{standingOf(one, one.coach || 'a coach', reader)}</span>
      </a>
    </li>
  );
}

interface OfferedProps {
  readonly kind: ShownKind;
  readonly look?: boolean;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

const HEADS: Partial<Record<ShownKind, string>> = {
  story: 'A story',
  resume: 'A resume',
  'check-in': 'A check-in',
};

function Offered({ kind, look = false, rows }: OfferedProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{HEADS[kind]}</summary>
      <ul className="list">
        {rows.map(({ id, name }) => (
          <li key={id}>
            <a className="go" href={`/coaches/shown/new?kind=${kind}&id=${id}${look ? '&look=yes' : ''}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
