import type { ReactNode } from 'react';
import { Wordmark } from '@/app/_parts/shell/wordmark';

/** The bar of pages for somebody who is not signed in. */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="bar">
        <Wordmark href="/" />
      </header>
      {children}
    </>
  );
}
