import type { EventKind } from './rules';

/** What is needed of an event to put it in its place. Times as the database writes them. */
export interface Recorded {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: string;
  readonly recordedAt: string;
  readonly undoesId: string | null;
  readonly correctsId: string | null;
}

/** One line of a history. */
export interface Entry<E> {
  readonly event: E;
  /** When it happened, as it was last said. */
  readonly at: string;
  readonly isUndone: boolean;
  /** The corrections of its date, the latest last; they are no lines of their own. */
  readonly corrections: readonly E[];
}

/** Events in the order in which they happened, each at the date that was last given for it, with its corrections. */
export function timeline<E extends Recorded>(events: readonly E[]): Entry<E>[] {
  const undone = new Set(events.map(({ undoesId }) => undoesId));
  const known = new Set(events.map(({ id }) => id));
  const isCorrection = ({ correctsId }: E) => correctsId !== null && known.has(correctsId);
  return events
    .filter((event) => !isCorrection(event))
    .map((event) => {
      const corrections = events
        .filter(({ correctsId }) => correctsId === event.id)
        // Ids grow with time: the greater was written later.
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
      return {
        event,
        at: corrections.at(-1)?.at ?? event.at,
        isUndone: undone.has(event.id),
        corrections,
      };
    })
    .toSorted(
      (one, other) => Date.parse(one.at) - Date.parse(other.at) || (one.event.id < other.event.id ? -1 : 1),
    );
}

/** Those whose day somebody may remember better. A "no" has a page for that; an edit happened when it was made. */
const DATED: ReadonlySet<EventKind> = new Set<EventKind>([
  'added',
  'imported',
  'moved',
  'advert-kept',
  'document-sent',
  'thanked',
  'followed-up',
  'offer-made',
  'offer-answered',
]);

export const isDatable = (kind: EventKind): boolean => DATED.has(kind);

/** After any of these it stood somewhere else. */
const STANDINGS: ReadonlySet<EventKind> = new Set<EventKind>([
  'added',
  'imported',
  'moved',
  'undone',
  'no-logged',
  'duplicated',
]);

/** The event by which an application came to stand where it does: the one written down last, not the one dated last. */
export const lastStanding = <E extends Pick<Recorded, 'id' | 'kind'>>(events: readonly E[]): E | undefined =>
  events
    .filter(({ kind }) => STANDINGS.has(kind))
    .reduce<E | undefined>((last, event) => (last && last.id > event.id ? last : event), undefined);

/** The event whose day is that since when it stands where it does: what was undone, and the undoing, left it as it was. */
export function standingSince<E extends Pick<Recorded, 'id' | 'kind' | 'undoesId'>>(
  events: readonly E[],
): E | undefined {
  const undone = new Set(events.map(({ undoesId }) => undoesId));
  return lastStanding(events.filter(({ id, kind }) => kind !== 'undone' && !undone.has(id)));
}
