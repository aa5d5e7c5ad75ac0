import type { EventKind } from '@/lib/events/rules';
import type { Grant } from './rules';

/** What of an event a page needs to say it. */
interface Told {
  readonly kind: EventKind;
  readonly data: Record<string, unknown>;
}

/** Steps after a "no": in the history of an application, and part of what feedback opens. */
const OF_FEEDBACK: ReadonlySet<EventKind> = new Set<EventKind>([
  'reframed',
  'asked',
  'answered',
  'declined',
  'no-answer',
  'nobody-to-ask',
  'feedback-kept',
  'closed-kindly',
  'reopened',
  'no-corrected',
  'rested',
  'woken',
  'decided',
  'asked-to-respond',
  'invited',
  'not-invited',
  'preparing',
  'ready',
  'given',
  'clarified',
  'themes-merged',
  'themes-parted',
  'strengthened',
]);
/** What went with an application is part of what practice opens. */
const OF_PRACTICE: ReadonlySet<EventKind> = new Set<EventKind>(['document-sent', 'document-taken-out']);
/** Those whose words name a person. */
const NAMING: ReadonlySet<EventKind> = new Set<EventKind>([
  'contact-added',
  'contact-removed',
  'contacts-merged',
  'merge-undone',
  'contact-closed',
  'contact-opened',
  'contact-kept',
  'contact-changed',
  'talked',
  'interview-changed',
]);
/** Where their data hold a name. */
const NAMES = ['name', 'added', 'removed', 'changes'] as const;

/**
 * Of a history that is part of the pipeline: what a coach reads. Steps of parts that are not shared are left out, and
 * where contacts are masked an event says what happened without saying with whom.
 */
export function historyFor<E extends Told>(events: readonly E[], may: ReadonlySet<Grant>): E[] {
  return events
    .filter(({ kind }) => (OF_FEEDBACK.has(kind) ? may.has('feedback') : true))
    .filter(({ kind }) => (OF_PRACTICE.has(kind) ? may.has('practice') : true))
    .map((event) => (may.has('contacts') || !NAMING.has(event.kind) ? event : unnamed(event)));
}

function unnamed<E extends Told>(event: E): E {
  const data = Object.fromEntries(
    Object.entries(event.data).filter(([key]) => !(NAMES as readonly string[]).includes(key)),
  );
  return { ...event, data };
}
