import { recordAsked, recordReminded } from '@/db/gone/writes';
import { markLetterSent } from '@/db/letters/writes';
import { type Composed, findLetterOut, findQuestion, findReminder, type Typed } from '@/db/outbox/reads';
import type { OwnScope } from '@/db/scope';
import type { Reading, Writing } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import type { Sending } from '@/lib/outbox/rules';

/** One kind of letter in a person's name: what it says, and what is true once it went. */
export interface Kind {
  /** The letter as it would leave now, or why it may not; asked when it is queued, and again before it leaves. */
  readonly compose: (
    tx: Reading<OwnScope> & Pick<Writing, 'person'>,
    aboutId: string,
    typed: Typed,
  ) => Promise<Outcome<Composed>>;
  /** Notes that it went, with the text as it went: also where saying so by hand would be refused by now. */
  readonly went: (tx: Writing, aboutId: string, text: string) => Promise<Outcome<unknown>>;
}

/** Thanks, a second question, an answer: each is kept before it goes. */
const KEPT: Kind = {
  compose: findLetterOut,
  went: (tx, letterId, text) => markLetterSent(tx, { letterId, how: 'changed', sentText: text }),
};

/** Which letters can be sent from here. */
export const KINDS: Record<Sending, Kind> = {
  ask: {
    compose: findQuestion,
    went: (tx, requestId, text) => recordAsked(tx, requestId, text),
  },
  nudge: {
    compose: findReminder,
    went: (tx, requestId, text) => recordReminded(tx, requestId, text),
  },
  thanks: KEPT,
  answer: KEPT,
};
