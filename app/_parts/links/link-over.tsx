import type { ReactNode } from 'react';
import { requestStore } from '@/server/request-store';
import { sentenceOf, statusOf, titleOf } from '@/server/sentences';

/** The page of a one-time link that opens nothing, whyever: the same for unknown, used, old and cut ones. */
export function LinkOver({ children }: { children: ReactNode }) {
  const store = requestStore();
  if (store) store.status = statusOf('link-over');
  return (
    <main id="main" className="page flow stack-l">
      <title>{`${titleOf('link-over')} · Onward`}</title>
      <h1>{titleOf('link-over')}</h1>
      <p>{sentenceOf('link-over')}</p>
      {children}
    </main>
  );
}
