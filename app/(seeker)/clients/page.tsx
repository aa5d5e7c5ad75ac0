import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { rosterPage } from '@/app/_parts/page/page';
import { RosterTable } from '@/app/_parts/roster/roster-table';
import { rosterRow } from '@/app/_parts/roster/row';
import { Icon } from '@/components/icon';
import { FILTER_WORDS } from '@/lib/attention/words';
import { AT_ONCE, type Query, rosterAsked, rosterHref } from '@/lib/roster/asked';
import type { Roster } from '@/lib/roster/roster';
import { askRoster } from '@/server/roster';
import { Finder } from './finder';
import { NobodyYet } from './nobody-yet';

export const metadata: Metadata = { title: 'Clients' };

type Props = { searchParams: Promise<Query> };

/** Who could use the coach today, and why; then everybody else. Whoever begins says first how clients see them. */
export default rosterPage<Props>(async (scope, { searchParams }) => {
  const asked = rosterAsked(await searchParams);
  const { clients, groups, reader, hasProfile, ...roster } = await askRoster(scope, asked);
  if (clients === 0 && !hasProfile) redirect('/clients/profile' as never);
  const rows = roster.shown.map((client) => ({
    row: rosterRow(client, reader),
    needs: client.standing.kind === 'need',
  }));
  const needing = rows.filter(({ needs }) => needs).map(({ row }) => row);
  const others = rows.filter(({ needs }) => !needs).map(({ row }) => row);
  const left = roster.n - roster.shown.length;
  return (
    <main id="main" className="page roster-page">
      <header className="roster-head">
        <div>
          <h1>{clients === 0 ? 'Your clients' : headline(roster)}</h1>
          {clients > 0 && (
            <p className="muted">Most pressing first. Only what each person shares with you is shown.</p>
          )}
        </div>
        <div className="acts">
          {clients > 0 && (
            <a
              className="btn dense"
              href={asked.group ? `/clients/csv?group=${asked.group}` : '/clients/csv'}
            >
              Download CSV
            </a>
          )}
          <a className="btn primary dense" href="/clients/invite">
            <Icon name="plus" className="ic s" />
            Invite a client
          </a>
        </div>
      </header>
      {!hasProfile && (
        <p className="notice">
          You have not said yet <a href="/clients/profile">how clients see you</a>. Whoever you invite reads
          that first.
        </p>
      )}
      {clients === 0 ? (
        <NobodyYet />
      ) : (
        <>
          <Finder asked={asked} groups={groups} />
          <nav className="filter-chips" aria-label="Why now">
            <a
              className="chip"
              href={rosterHref(asked, { why: null })}
              aria-current={asked.why ? undefined : true}
            >
              All {roster.all}
            </a>
            {roster.counts
              .filter(({ filter, n }) => n > 0 || filter === asked.why)
              .map(({ filter, n }) => (
                <a
                  key={filter}
                  className="chip"
                  href={rosterHref(asked, { why: filter })}
                  aria-current={asked.why === filter ? true : undefined}
                >
                  {FILTER_WORDS[filter]} {n}
                </a>
              ))}
          </nav>
          {roster.n === 0 ? (
            <p>
              {asked.find ? `Nobody called “${asked.find}” is here.` : 'Nobody is here just now.'}{' '}
              <a href="/clients">Show everybody</a>
            </p>
          ) : (
            <RosterTable needing={needing} others={others} othersLine={othersLine(roster)} />
          )}
          {left > 0 && (
            <p>
              <a className="go" href={rosterHref(asked, { show: asked.show + AT_ONCE })}>
                Show {Math.min(left, AT_ONCE)} more
              </a>
            </p>
          )}
        </>
      )}
      <nav className="roster-places" aria-label="For all clients">
        <a className="go" href="/clients/assign">
          Give something to several
        </a>
        <a className="go" href="/clients/groups">
          Groups
        </a>
        <a className="go" href="/clients/report">
          Totals for a report
        </a>
        <a className="go" href="/clients/programmes">
          Programmes
        </a>
        <a className="go" href="/clients/profile">
          How clients know you
        </a>
      </nav>
    </main>
  );
});

const WORDS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Six of 42 could use you today". */
function headline({ needing, all }: Pick<Roster<unknown>, 'needing' | 'all'>): string {
  if (all === 0) return 'Your clients';
  if (needing === 0) return all === 1 ? 'No need just now' : `No need just now among ${all}`;
  if (all === 1) return 'One client, who could use you today';
  return `${WORDS[needing] ?? needing} of ${all} could use you today`;
}

function othersLine({ n, shown, needing, all }: Roster<unknown>): string {
  const rest = n === all ? all - needing : shown.length;
  return `No need just now, ${rest === 1 ? 'one person' : `${rest} people`}`;
}
