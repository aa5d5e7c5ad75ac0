import type { ReactNode } from 'react';
import { Title } from '@/app/_parts/page/title';
import { requestStore } from '@/server/request-store';
import { sentenceOf, statusOf, titleOf } from '@/server/sentences';

interface LinkOverProps {
  readonly code?: 'link-over' | 'supporter-link-over';
  readonly children?: ReactNode;
}

/** In place of a page that a link led to: unknown, used, old and foreign links look alike. */
export function LinkOver({ code = 'link-over', children }: LinkOverProps) {
  const store = requestStore();
  if (store) store.status = statusOf(code);
  return (
    <main id="main" className="page flow stack-l">
      <Title of={titleOf(code)} />
      <h1>{titleOf(code)}</h1>
      <p>{sentenceOf(code)}</p>
      {children}
    </main>
  );
}
