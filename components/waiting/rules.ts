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
  /** What it is about, where only the last word about it counts. */
  readonly about?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The texts as the page came with them. */
  readonly base: Readonly<Record<string, string>>;
  /** Under which its form keeps what is typed: so it can be put right there. */
  readonly draft?: string;
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
export const isForLater = (status: number): boolean => [401, 404, 408, 429].includes(status) || status >= 500;

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

type Texts = Readonly<Record<string, string>>;

/**
 * The texts that were typed; ids, days and choices are none. What the page came with is among them only where nothing else
 * is.
 * @param base the texts of the form, as the page came with them.
 */
function textsIn(fields: Texts, base: Texts): string[] {
  const texts = Object.keys(base).filter((name) => fields[name]?.trim());
  const typed = texts.filter((name) => fields[name] !== base[name]);
  return (typed.length > 0 ? typed : texts).map((name) => fields[name]?.trim() ?? '');
}

/** What to recognise an act by: what was typed, in short. */
export const textOf = (fields: Texts, base: Texts): string => textsIn(fields, base).join(', ').slice(0, 200);

/** All that was typed, to be taken elsewhere. */
export const wholeText = ({ fields, base }: Pick<WaitingAct, 'fields' | 'base'>): string =>
  textsIn(fields, base).join('\n\n');

/** Of the fields that have to hold something, those that hold nothing, each with its sentence. */
export const missing = (
  fields: Readonly<Record<string, string>>,
  needs: Readonly<Record<string, string>>,
): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(needs).flatMap(([name, sentence]) => (fields[name]?.trim() ? [] : [[name, [sentence]]])),
  );

/** What waits about one thing, the last of it; what waits for a decision is shown where that is asked for. */
export const standingOf = (
  acts: readonly WaitingAct[],
  whose: string,
  about: string,
): WaitingAct | undefined =>
  acts.findLast((act) => act.whose === whose && act.about === about && !act.refusal);

/**
 * The act that takes the place of one that still waits about the same: with what is written now, beside what the page came
 * with then.
 */
export const inPlaceOf = (before: WaitingAct, now: WaitingAct): WaitingAct => ({
  ...now,
  fields: { ...now.fields, ...('version' in before.fields && { version: before.fields.version as string }) },
  base: before.base,
  text: textOf(now.fields, before.base),
});

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
