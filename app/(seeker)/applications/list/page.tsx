import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { countApplications, listApplications, listNames } from '@/db/applications/reads';
import type { OwnScope } from '@/db/scope';
import { listStages } from '@/db/stages/reads';
import { type Reading, read } from '@/db/transaction';
import { nearestSpelling } from '@/lib/applications/nearest-spelling';
import { type Day, daysIn, shortDay } from '@/lib/time/days';
import { idIn, type Query, textIn } from '../board-address';
import { NothingYet } from '../nothing-yet';
import { Views } from '../views';
import { Finder } from './finder';
import { listHref } from './list-address';
import { NoMatch } from './no-match';
import { type ListRow, Rows } from './rows';

export const metadata: Metadata = { title: 'Applications as a list' };

/** Rows a page. */
const ROWS = 50;

type Props = { searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const asked = { find: textIn(query.find), stageId: idIn(query.stage), before: idIn(query.before) };
  const { session, stages, rows, n, names } = await read(scope, (tx) => {
    const rows = listApplications(tx, { ...asked, limit: ROWS + 1 });
    return {
      stages: listStages(tx),
      rows,
      n: countApplications(tx, asked),
      names: namesIfNone(tx, rows, asked.find),
    };
  });
  const shown = rows.slice(0, ROWS);
  const last = rows.length > ROWS ? shown.at(-1) : undefined;
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const stage = stages.find(({ id }) => id === asked.stageId);
  const isFiltered = asked.find !== '' || asked.stageId !== undefined || asked.before !== undefined;
  return (
    <main id="main" className="page">
      <Views current="list" />
      {n === 0 && !isFiltered ? (
        <NothingYet />
      ) : (
        <div className="stack">
          <Finder find={asked.find} stageId={asked.stageId ?? ''} stages={stages} />
          {shown.length > 0 ? (
            <>
              <p className="muted">{n === 1 ? 'One application' : `${n} applications`}, the newest first</p>
              <Rows
                rows={shown.map((row) => listRow(row, dayOf, (day) => shortDay(day, today, session.locale)))}
              />
            </>
          ) : (
            <NoMatch
              find={asked.find}
              stage={stage?.name}
              stageId={asked.stageId}
              nearest={nearestSpelling(asked.find, names)}
            />
          )}
          <nav className="acts" aria-label="Pages">
            {asked.before && (
              <a className="btn" href={listHref({ ...asked, before: undefined })}>
                Newest
              </a>
            )}
            {last && (
              <a className="btn" href={listHref({ ...asked, before: last.id })}>
                Older
              </a>
            )}
          </nav>
        </div>
      )}
    </main>
  );
});

type Found = Awaited<ReturnType<typeof listApplications>>[number];

function listRow(row: Found, dayOf: (moment: Date) => Day, short: (day: Day) => string): ListRow {
  const { id, organisation, role, stage, stageKind, outcome, appliedOn, nextAction, nextActionOn } = row;
  const next = [nextAction, nextActionOn && short(nextActionOn)].filter(Boolean).join(', ');
  const since = short(dayOf(new Date(row.stageSince)));
  const applied = appliedOn ? short(appliedOn) : '';
  return { id, organisation, role, stage, stageKind, outcome, since, applied, next };
}

/** Names to look for the nearest spelling in: only a search that found nothing needs them. */
async function namesIfNone(tx: Reading<OwnScope>, rows: Promise<unknown[]>, find: string): Promise<string[]> {
  return find && (await rows).length === 0 ? listNames(tx) : [];
}
