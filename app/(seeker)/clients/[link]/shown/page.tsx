import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { clientPage } from '@/app/_parts/page/page';
import { listShown, type ShownRow } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { nameOf } from '@/lib/shown/states';
import { dayFromToday, daysIn } from '@/lib/time/days';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** What the client showed by an act of its own; what is to be looked over and was not opened stands first. */
export default clientPage<Props>('shown', async (scope) => {
  const { session, shown } = await read(scope, (tx) => ({ shown: listShown(tx) }));
  const dayOf = daysIn(session.timeZone);
  const on = (moment: string) => dayFromToday(dayOf(new Date(moment)), dayOf(new Date()), session.locale);
  const waits = (one: ShownRow) => !one.lookedAt || (one.wantsLook && !one.isAnswered);
  const sorted = [...shown.filter(waits), ...shown.filter((one) => !waits(one))];
  return (
    <ClientFrame
      scope={scope}
      page="shown"
      title="Shown"
      width="page flow"
      lead={
        <p className="text-ink-2">
          Copies of single things, as they read then. {clientIn(scope)} chose each one, and can take it back.
        </p>
      }
    >
      {sorted.length > 0 ? (
        <ul className="list">
          {sorted.map((one) => (
            <li key={one.id}>
              <a className="place" href={clientHref(scope, `/shown/${one.id}`)}>
                <b>{nameOf(one)}</b>
                <span>{standing(one, on)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">Nothing is shown at the moment.</p>
      )}
    </ClientFrame>
  );
});

function standing(one: ShownRow, on: (moment: string) => string): string {
  const shown = `${one.wantsLook ? 'A look is asked for,' : 'Shown'} ${on(one.createdAt)}.`;
  if (!one.lookedAt) return `${shown} Not opened yet.`;
  return `${shown} Opened ${on(one.lookedAt)}${one.isAnswered ? ', and answered' : ''}.`;
}
