import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientIn } from '@/app/_parts/clients/places';
import { clientPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import { findLastMeeting } from '@/db/meetings/reads';
import { listChanges } from '@/db/preparation/reads';
import { read } from '@/db/transaction';
import { byKind, CHANGE_HEADS, type Change } from '@/lib/preparation/changes';
import { sinceWhen } from '@/lib/preparation/since';
import { changeInWords, type SheetReader } from '@/lib/preparation/words';
import { dayIn, dayInWords, shortDay } from '@/lib/time/days';

export const metadata: Metadata = { title: null };

type Props = {
  params: Promise<{ link: string }>;
  searchParams: Promise<{ since?: string | string[] }>;
};

/** So many lines of one kind are on the sheet: it is one page. */
const SHOWN = 12;

/** What changed since the last meeting, on one page to print; only what is shared. */
export default clientPage<Props>('preparation', async (scope, { searchParams }) => {
  const [given] = [(await searchParams).since].flat();
  const { session, lastMet } = await read(scope, (tx) => ({ lastMet: findLastMeeting(tx, scope.linkId) }));
  const dayOf = (moment: string) => dayIn(session.timeZone, new Date(moment));
  const today = dayIn(session.timeZone, new Date());
  const { since, why } = sinceWhen({ asked: given, lastMet, today });
  const { changes } = await read(scope, (tx) => ({ changes: listChanges(tx, { since }) }));
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const reader: SheetReader = { at: (moment) => inWords(dayOf(moment)), client: clientIn(scope) };
  const groups = byKind(changes);
  return (
    <ClientFrame
      scope={scope}
      page="preparation"
      title="Before you meet"
      lead={
        <p className="text-ink-2">
          What changed since {why === 'last-met' && 'you last met, '}
          {inWords(since)}.
        </p>
      }
    >
      <form method="get" className="in-line no-print" aria-label="Since when">
        <div className="field">
          <label htmlFor="since">Since</label>
          <input id="since" className="input" type="date" name="since" defaultValue={since} max={today} />
        </div>
        <button type="submit" className="btn">
          Show
        </button>
      </form>
      {groups.length > 0 ? (
        <>
          <p className="acts no-print mt-3">
            <PrintButton>Print it</PrintButton>
          </p>
          <div className="sheet-groups">
            {groups.map((group) => (
              <Group
                key={group.kind}
                {...group}
                reader={reader}
                on={(at) => shortDay(dayOf(at), today, session.locale)}
              />
            ))}
          </div>
        </>
      ) : (
        <p className="text-ink-2 mt-4">
          Nothing that is shared changed since then. Choose an earlier day, or ask how the weeks were.
        </p>
      )}
    </ClientFrame>
  );
});

interface GroupProps {
  readonly kind: Change['kind'];
  readonly changes: readonly Change[];
  readonly reader: SheetReader;
  readonly on: (moment: string) => string;
}

function Group({ kind, changes, reader, on }: GroupProps) {
  const left = changes.length - SHOWN;
  return (
    <section className="stack" aria-labelledby={`changes-${kind}`}>
      <h2 id={`changes-${kind}`} className="sec-head">
        {CHANGE_HEADS[kind]}
        <span className="sm muted num">{changes.length}</span>
      </h2>
      <ul className="sheet-lines">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.id} ${change.at}`}>
            <span dir="auto">{changeInWords(change, reader)}</span>{' '}
            <span className="sm muted">{on(change.at)}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="sm muted">And {left} more.</p>}
    </section>
  );
}
