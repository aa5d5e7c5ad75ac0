import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import type { RecordAsked } from '@/lib/record/asked';
import { recordQuery } from '@/lib/record/asked';
import type { AssembledRecord } from '@/lib/record/assemble';
import { RECORD_WORDS } from '@/lib/record/rules';
import { dayInWords } from '@/lib/time/days';
import { askRecord } from './ask';
import { Choose } from './choose';

export const metadata: Metadata = { title: 'Work-search record' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What was done between two days, to show to an office or to keep: facts, and no names unless they are chosen. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { asked, record, locale, today } = await askRecord(scope, await searchParams);
  // Written out with its year: a record is read by others, later.
  const inWords = (day: string) => dayInWords(day, '', locale);
  return (
    <main id="main" className="page flow stack-l record">
      <header className="stack">
        <h1>Work-search record</h1>
        <p className="text-ink-2">
          {inWords(asked.from)} to {inWords(asked.to)}, as of {inWords(today)}.
        </p>
      </header>
      {asked.wrong && (
        <p role="alert" className="notice stop">
          {asked.wrong}
        </p>
      )}
      <Choose asked={asked} />
      {!asked.wrong && <Lines asked={asked} record={record} inWords={inWords} />}
    </main>
  );
});

interface LinesProps {
  readonly asked: RecordAsked;
  readonly record: AssembledRecord;
  readonly inWords: (day: string) => string;
}

function Lines({ asked, record: { lines, counts, left, isCut }, inWords }: LinesProps) {
  if (lines.length === 0)
    return (
      <p className="text-ink-2">
        Nothing of what is ticked was done on these days, as far as it is written down here. Choose other
        days, or add what is missing: an application takes its day, a talk with a contact too.
      </p>
    );
  const { withOrganisations, withContacts } = asked;
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines" className="sec-head">
        What was done
      </h2>
      <p className="num">
        {counts.map(({ kind, n }) => `${RECORD_WORDS[kind]}: ${n}`).join(' · ')}
        {isCut && '. There is more than is counted here: choose fewer days or kinds for whole figures.'}
      </p>
      <div className="acts no-print">
        <PrintButton>Print it</PrintButton>
        <a className="btn" href={`/record/csv?${recordQuery(asked)}`}>
          Keep it as CSV
        </a>
      </div>
      <table className="table rows">
        <caption className="sr">What was done, by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            {withOrganisations && <th scope="col">Organisation</th>}
            {withContacts && <th scope="col">Contact</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, day, what, organisation, contact }) => (
            <tr key={id}>
              <td className="muted">{inWords(day)}</td>
              <td>{what}</td>
              {withOrganisations && <td>{organisation}</td>}
              {withContacts && <td>{contact}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="sm muted">
          {isCut ? `At least ${left}` : left} more lie between these days. Choose fewer days to see them.
        </p>
      )}
    </section>
  );
}
