import type { ReactNode } from 'react';
import { Title } from '@/app/_parts/page/title';
import { requestStore } from '@/server/request-store';
import { sentenceOf, statusOf, titleOf } from '@/server/sentences';

/** In place of a page that a link in a letter led to: unknown, used, old and foreign links look alike. */
export function LinkOver({ children }: { children: ReactNode }) {
  const store = requestStore();
  if (store) store.status = statusOf('link-over');
  return (
    <main id="main" className="page flow stack-l">
      <Title of={titleOf('link-over')} />
      <h1>{titleOf('link-over')}</h1>
      <p>{sentenceOf('link-over')}</p>
      {children}
    </main>
  );
}
