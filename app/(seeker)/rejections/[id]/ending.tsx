import type { ReactNode } from 'react';
import type { Rejection } from '@/db/rejections/reads';
import type { FeedbackRequest } from '@/db/requests/reads';
import { type EndingWords, endingOf } from '@/lib/episodes/ending';

interface Given {
  readonly rejection: Rejection;
  readonly request: FeedbackRequest | undefined;
  readonly heard: boolean;
  readonly children: ReactNode;
}

/** A kind ending: a warm rule, what was in the person's hands, and one thing to do. Never a failure. */
export function Ending({ rejection, request, heard, children }: Given) {
  const words: EndingWords = endingOf({
    state: rejection.state ?? 'closed',
    whom: request?.contact ?? rejection.organisation,
    asked: Boolean(request?.sentAt),
    requestState: request?.state ?? null,
    heard,
    reframed: rejection.reframedAt !== null,
    isClosed: rejection.isClosed || request?.isClosed === true,
  });
  return (
    <section className="ending stack">
      {words.win && (
        <p className="eyebrow row">
          <span className="lampdot" />A win, kept
        </p>
      )}
      <h1>{words.title}</h1>
      <p>{words.sentence}</p>
      <div className="acts">{children}</div>
    </section>
  );
}
