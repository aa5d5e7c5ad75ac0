import type { Metadata } from 'next';
import { rosterPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import { OUTCOME_WORDS, OUTCOMES } from '@/lib/applications/rules';
import { EFFORT_WORDS, SHARED_EFFORT } from '@/lib/effort/rules';
import { type Query, rosterAsked } from '@/lib/roster/asked';
import { KIND_NAMES, OPEN_KINDS } from '@/lib/roster/kinds';
import { dayInWords } from '@/lib/time/days';
import { askReport } from '@/server/report';
import { Totals } from './totals';

export const metadata: Metadata = { title: 'Totals for a report' };

type Props = { searchParams: Promise<Query> };

const EFFORT_NAMES = Object.fromEntries(
  SHARED_EFFORT.map((kind) => [kind, EFFORT_WORDS[kind].name]),
) as Record<(typeof SHARED_EFFORT)[number], string>;

/** Totals over people, to be printed and given to whoever pays: nobody can be found in them. */
export default rosterPage<Props>(async (scope, { searchParams }) => {
  const { group: groupId } = rosterAsked(await searchParams);
  const { groups, group, all, days, today, locale, stages, outcomes, effort } = await askReport(
    scope,
    groupId,
  );
  const inWords = (day: string) => dayInWords(day, today, locale);
  const period = `From ${inWords(days.from)} to ${inWords(days.to)}`;
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm no-print">
          <a className="go" href="/clients">
            All clients
          </a>
        </p>
        <h1>Totals for a report</h1>
        <p className="text-ink-2">
          {group && `${group.name}: `}
          {all === 1 ? '1 client' : `${all} clients`} on {dayInWords(today, '', locale)}. Each table is about
          those who share what is in it. A number that would be about fewer than ten people is not given
          (“&lt;10”), and another is left out beside it where it could be worked out from the rest.
        </p>
      </header>
      {groups.length > 0 && (
        <form action="/clients/report" method="get" className="roster-finder no-print">
          <label className="field">
            <span className="label">Group</span>
            <select className="input" name="group" defaultValue={group?.id ?? ''}>
              <option value="">Everybody</option>
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="btn">
            Show
          </button>
        </form>
      )}
      <Totals
        title="Applications under way"
        of="applications"
        all={all}
        table={stages}
        cells={OPEN_KINDS}
        names={KIND_NAMES}
      />
      <Totals
        title="How applications ended"
        of="applications"
        note={`${period}.`}
        all={all}
        table={outcomes}
        cells={OUTCOMES}
        names={OUTCOME_WORDS}
      />
      <Totals
        title="Steps taken"
        of="steps"
        note={`${period}, counted where the coach is.`}
        all={all}
        table={effort}
        cells={SHARED_EFFORT}
        names={EFFORT_NAMES}
      />
      <p className="no-print">
        <PrintButton>Print these pages</PrintButton>
      </p>
    </main>
  );
});
