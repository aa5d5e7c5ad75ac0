'use client';
import { type ReactNode, useEffect, useRef } from 'react';

/** The question after a way out: it takes the focus when the person comes back from their mail or messages. */
export function DidYouSendIt({ question, children }: { question: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let left = false;
    const look = () => {
      if (document.visibilityState === 'hidden') left = true;
      else if (left) {
        left = false;
        heading.current?.focus();
        heading.current?.scrollIntoView({ block: 'center' });
      }
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return (
    <section className="panel stack">
      <h2 ref={heading} tabIndex={-1}>
        {question}
      </h2>
      {children}
    </section>
  );
}
