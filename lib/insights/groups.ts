import { STEPS, type StepName } from './fates';
import { doOverlap, jeffreysInterval } from './intervals';
import { type Path, sentOn } from './paths';
import { countIn, newTally, type Rate, type Rates, ratesFrom } from './rates';
import { counted, rangeInHundred } from './words';

/** Applications that have something in common, and their rates. */
export interface Group {
  readonly key: string;
  /** What it is called: its commonest name, the first of the alphabet among equals. */
  readonly name: string;
  readonly sent: number;
  readonly rates: Rates;
}
export interface Groups {
  /** Those with most applications first, then by key. */
  readonly groups: readonly Group[];
  /** Applications that are in none, since it is not known or they were never sent. */
  readonly without: number;
}
/** An address says a group by its key, so none is longer: of what is written at greater length, the beginning tells. */
export const LONGEST_KEY = 200;
const keyFrom = (words: string) =>
  words
    .slice(0, LONGEST_KEY)
    .replace(/\p{Cs}$/u, '')
    .trim();

/** What an application is grouped by; null where that is not known. */
export type Trait = (path: Path) => { readonly key: string; readonly name: string } | null;

/** The same rates side by side: each application in one group or in none. */
export function groupsBy(paths: readonly Path[], trait: Trait): Groups {
  const found = new Map<string, ReturnType<typeof newGroup>>();
  let without = 0;
  for (const path of paths) {
    const is = sentOn(path) === null ? null : trait(path);
    if (is === null) {
      without++;
      continue;
    }
    const group = found.get(is.key) ?? newGroup();
    if (group.sent++ === 0) found.set(is.key, group);
    group.names.set(is.name, (group.names.get(is.name) ?? 0) + 1);
    countIn(group.tally, path);
  }
  const groups = [...found].map(([key, { names, sent, tally }]) => ({
    key,
    name: commonest(names),
    sent,
    rates: ratesFrom(tally),
  }));
  groups.sort((one, other) => other.sent - one.sent || (one.key < other.key ? -1 : 1));
  return { groups, without };
}

const newGroup = () => ({ sent: 0, names: new Map<string, number>(), tally: newTally() });

function commonest(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** As lists are filled where there is nothing to say: "-", "?", "..." */
const FILLER = /^[\p{P}\p{Z}\p{C}]*$/u;

/** Where it was found, whatever its capitals and blanks; a mark that only fills a place names no source. */
export const bySource: Trait = ({ source }) => {
  const name = source?.trim().replace(/\s+/g, ' ') ?? '';
  return FILLER.test(name) ? null : { key: keyFrom(name.toLowerCase()), name };
};

/** The resume version that went with it; its name is for the page to put in. */
export const byResume: Trait = ({ resumeId }) =>
  resumeId === null ? null : { key: resumeId, name: resumeId };

/** The month it was sent in, `YYYY-MM`. */
export const byMonth: Trait = (path) => {
  const month = sentOn(path)?.slice(0, 7);
  return month ? { key: month, name: month } : null;
};

/** A trait that one thing about a path decides, of which few are distinct: each is looked at once. */
export function onceFor(thing: (path: Path) => string | null, trait: Trait): Trait {
  const known = new Map<string | null, ReturnType<Trait>>();
  return (path) => {
    const one = thing(path);
    const found = known.get(one);
    if (found !== undefined) return found;
    const is = trait(path);
    known.set(one, is);
    return is;
  };
}

/** The kind of role, by `kindOf` of `role-kinds.ts`. */
export const byRoleKind =
  (kindOf: (title: string) => { readonly key: string; readonly name: string } | null): Trait =>
  ({ role }) => {
    const kind = kindOf(role);
    return kind && kind.key.length > LONGEST_KEY ? { ...kind, key: keyFrom(kind.key) } : kind;
  };

/**
 * What can be said of a step's rates side by side, among groups that have one.
 * - 'few': fewer than two have.
 * - 'alike': each interval overlaps each other, so that all may be the same.
 * - 'unsettled': pairs that do not overlap, the higher first, but would if nothing open in the higher one went on: of what
 *   was sent lately the quick have answered, and the silent are not closed yet.
 * - 'apart': pairs that do not overlap even so.
 */
export type Comparison =
  | { readonly kind: 'few' | 'alike'; readonly measured: number }
  | {
      readonly kind: 'unsettled' | 'apart';
      readonly measured: number;
      readonly pairs: readonly (readonly [Group, Group])[];
    };

export function compare({ groups }: Groups, step: StepName): Comparison {
  const some = groups.flatMap((group) => {
    const { interval, mean } = rateAt(group, step);
    return interval ? [{ group, interval, mean }] : [];
  });
  const measured = some.length;
  if (measured < 2) return { kind: 'few', measured };
  const byMean = some.toSorted((one, other) => other.mean - one.mean);
  const pairs = byMean.flatMap((one, n) =>
    byMean
      .slice(n + 1)
      .filter((other) => !doOverlap(one.interval, other.interval))
      .map((other) => ({ pair: [one.group, other.group] as const, high: other.interval.high })),
  );
  if (pairs.length === 0) return { kind: 'alike', measured };
  const lowOf = lowestOf(step);
  const settled = pairs.filter(({ pair: [higher], high }) => lowOf(higher) > high);
  return settled.length > 0
    ? { kind: 'apart', measured, pairs: settled.map(({ pair }) => pair) }
    : { kind: 'unsettled', measured, pairs: pairs.map(({ pair }) => pair) };
}

/** The lower limit of a group's rate if nothing that is open in it went on. */
function lowestOf(step: StepName): (group: Group) => number {
  const known = new Map<Group, number>();
  return (group) => {
    const { wentOn, known: n, open } = rateAt(group, step);
    const low = known.get(group) ?? jeffreysInterval(wentOn, n + open).low;
    known.set(group, low);
    return low;
  };
}

export const rateAt = ({ rates }: Group, step: StepName): Rate => rates.steps[STEPS.indexOf(step)] as Rate;

/** From so many groups on, one or other stands out by chance: of twenty 95 % intervals one misses. */
const MANY = 6;

/** "Referral 6 of 14 (21 to 67 in 100)", with the count alone below the minimum. */
export function groupWords(group: Group, step: StepName): string {
  const { wentOn, known, interval } = rateAt(group, step);
  return `${group.name} ${wentOn} of ${known}${interval ? ` (${rangeInHundred(interval)})` : ''}`;
}

/** Whether groups can be told apart at a step, in sentences. */
export function comparisonSentences(groups: Groups, step: StepName): string[] {
  const found = compare(groups, step);
  if (found.kind !== 'unsettled' && found.kind !== 'apart')
    return [
      found.kind === 'few'
        ? 'Two groups with five known fates each can be laid side by side; there are not two yet.'
        : `The ranges of all ${found.measured} overlap: they may all be the same.`,
    ];
  const [high, low] = found.pairs[0] as readonly [Group, Group];
  const both = `${groupWords(high, step)} and ${groupWords(low, step)}`;
  if (found.kind === 'unsettled') {
    const { open } = rateAt(high, step);
    return [
      `${both}: these ranges do not overlap so far, but ${open} of ${high.name} ${open === 1 ? 'is' : 'are'} open still. If none goes on, they do.`,
    ];
  }
  return [
    `${both}: these ranges do not overlap.`,
    ...(found.pairs.length > 1 ? [`Nor do those of ${counted(found.pairs.length - 1, 'other pair')}.`] : []),
    ...(found.measured >= MANY ? ['Of that many, one or other may stand out by chance.'] : []),
  ];
}
