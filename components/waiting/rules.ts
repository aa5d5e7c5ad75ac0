/** An act that waits in a browser until the network is back. */
export interface WaitingAct {
  /** The act's own id: however often it is sent, it is done once. */
  readonly actId: string;
  /** Which act it is, `noun.verb`. */
  readonly kind: string;
  /** Whose it is, as a tag: it is sent for nobody else. */
  readonly whose: string;
  /** What it is, in words. */
  readonly what: string;
  /** What was typed, to be recognised by. */
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The texts as the page came with them. */
  readonly base: Readonly<Record<string, string>>;
  /** The page it was done on, with its query. */
  readonly from: string;
  /** When it was done, ISO 8601. */
  readonly at: string;
  /** Why it was not taken; it waits for a decision then. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly message: string;
  /** What stands there now, by field, where something else was saved meanwhile. */
  readonly now?: Readonly<Record<string, string>>;
  /** Where to look at it. */
  readonly to?: string;
}

/** What the server says to one act. */
export type Told = { readonly ok: true } | ({ readonly ok: false; readonly code: string } & Refusal);

/** What is sent next, in the order in which it was done; what waits for a decision keeps nothing else waiting. */
export const nextToSend = (acts: readonly WaitingAct[], whose: string): WaitingAct | undefined =>
  acts.find((act) => act.whose === whose && !act.refusal);

/** Of what waits, only what is of whoever is signed in here. */
export const waitingOf = (acts: readonly WaitingAct[], whose: string): readonly WaitingAct[] =>
  acts.filter((act) => act.whose === whose);

/** Answers after which an act goes on waiting as it is: nobody decided about it, or it is somebody else who is signed in. */
export const isForLater = (status: number): boolean => [401, 404, 429].includes(status) || status >= 500;

/** "1 thing waits", "3 things wait"; and of those that were refused, apart. */
export function countInWords(acts: readonly WaitingAct[]): string {
  const refused = acts.filter(({ refusal }) => refusal).length;
  const waiting = acts.length - refused;
  return [
    waiting > 0 && (waiting === 1 ? '1 thing waits to be sent' : `${waiting} things wait to be sent`),
    refused > 0 && (refused === 1 ? '1 thing needs a look' : `${refused} things need a look`),
  ]
    .filter(Boolean)
    .join('; ');
}

const NOT_TEXT = /^(?:actId|version|.*Id|picked|go|next|.*On|on)$/;

/** What to recognise an act by: what was typed, in short. */
export function textOf(fields: Readonly<Record<string, string>>): string {
  const typed = Object.entries(fields)
    .filter(([name, value]) => value.trim() && !NOT_TEXT.test(name))
    .map(([, value]) => value.trim());
  return typed.join(', ').slice(0, 200);
}

/** Both texts of a field in which something else was saved meanwhile. */
export interface Conflict {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Puts what was typed together with what stands there now, field by field: what only one side changed goes in as that
 * side has it.
 * @returns the fields to send, with the version that stands there, and the fields that both changed.
 */
export function merged(
  { fields, base }: Pick<WaitingAct, 'fields' | 'base'>,
  now: Readonly<Record<string, string>>,
): { readonly fields: Record<string, string>; readonly conflicts: readonly Conflict[] } {
  const put: Record<string, string> = { ...fields };
  const conflicts: Conflict[] = [];
  for (const [name, theirs] of Object.entries(now)) {
    const mine = fields[name];
    if (name === 'version' || mine === undefined || base[name] === undefined) put[name] = theirs;
    else if (mine === base[name]) put[name] = theirs;
    else if (theirs !== base[name] && theirs !== mine) conflicts.push({ name, mine, theirs });
  }
  return { fields: put, conflicts };
}
