import type { ReactNode } from 'react';
import { Title } from '@/app/_parts/page/title';
import type { Code } from '@/lib/acts/app-error';
import { requestStore } from '@/server/request-store';
import { sentenceOf, statusOf, titleOf } from '@/server/sentences';

/** In place of an invitation that opens nothing for whoever asks: why, and what to do. */
export function Over({ code, children }: { code: Code; children?: ReactNode }) {
  const store = requestStore();
  if (store) store.status = statusOf(code);
  return (
    <main id="main" className="page flow stack-l">
      <Title of={titleOf(code)} />
      <h1>{titleOf(code)}</h1>
      <p>{sentenceOf(code)}</p>
      {children}
      <p className="acts">
        <a className="btn" href="/">
          Go to Onward
        </a>
      </p>
    </main>
  );
}
