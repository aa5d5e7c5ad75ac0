import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { TargetList } from '@/app/_parts/clients/target-list';
import { clientPage } from '@/app/_parts/page/page';
import { listGoalLines } from '@/db/goals/reads';
import { listFitsOfTargets, listTargets } from '@/db/targets/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** Where the client would like to work, with or without an opening. */
export default clientPage<Props>('targets', async (scope) => {
  const { session, targets, lines, fits } = await read(scope, (tx) => ({
    targets: listTargets(tx),
    lines: listGoalLines(tx),
    fits: listFitsOfTargets(tx),
  }));
  const { fromToday } = readerOf(session);
  return (
    <ClientFrame scope={scope} page="targets" title="Targets">
      {targets.length === 0 ? (
        <p className="text-ink-2">
          No target yet. An organisation can be aimed for before it has an opening; each stands here with how
          it fits, and what comes next there.
        </p>
      ) : (
        <TargetList
          targets={targets}
          lines={lines}
          fits={fits}
          fromToday={fromToday}
          at={{
            organisation: clientHref(scope, '/organisations'),
            application: clientHref(scope, '/applications'),
          }}
        />
      )}
    </ClientFrame>
  );
});
