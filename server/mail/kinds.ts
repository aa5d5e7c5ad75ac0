import { type Composed, findQuestion, type Typed } from '@/db/outbox/reads';
import { markSent } from '@/db/requests/writes';
import type { OwnScope } from '@/db/scope';
import type { Reading, Writing } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import type { Sending } from '@/lib/outbox/rules';

/** One kind of letter in a person's name: what it says, and what is true once it went. */
export interface Kind {
  /** The letter as it would leave now, or why it may not; asked when it is queued, and again before it leaves. */
  readonly compose: (tx: Reading<OwnScope>, aboutId: string, typed: Typed) => Promise<Outcome<Composed>>;
  /** Notes that it went, with the text as it went, as saying so by hand would. */
  readonly went: (tx: Writing, aboutId: string, text: string) => Promise<Outcome<unknown>>;
}

/** Which letters can be sent from here. */
export const KINDS: Partial<Record<Sending, Kind>> = {
  ask: {
    compose: findQuestion,
    went: (tx, requestId, text) => markSent(tx, { requestId, how: 'changed', sentText: text }),
  },
};
