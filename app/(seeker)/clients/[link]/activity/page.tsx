import type { Metadata } from 'next';
import { ActivityOf } from '@/app/_parts/clients/activity-of';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientPage } from '@/app/_parts/page/page';
import { askActivity } from '@/server/activity';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** How much was done, as counts, and nothing of what. */
export default clientPage<Props>('activity', async (scope) => (
  <ClientFrame scope={scope} page="activity" title="Activity">
    <ActivityOf {...(await askActivity(scope))} />
  </ClientFrame>
));
