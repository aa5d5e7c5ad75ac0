import { type Correction, namedKey, roleKinds, titleKey } from '@/lib/insights/role-kinds';

/** More corrections than these nobody can look through. */
export const MOST_CORRECTIONS = 500;

/** A title of one's own, and how many applications have it. */
export interface RoleTitle {
  readonly role: string;
  readonly n: number;
}

/** A kind of role with its titles, those with most applications first. */
export interface KindOfTitles {
  readonly key: string;
  readonly name: string;
  readonly n: number;
  readonly titles: readonly RoleTitle[];
}
export interface Kinds {
  /** Those with most applications first, then by name. */
  readonly kinds: readonly KindOfTitles[];
  /** Titles that no word is in; of no kind. */
  readonly without: readonly RoleTitle[];
}

/** Titles by kind, as the rules and the seeker's corrections have it. A kind's name is the commonest that leads to it. */
export function kindsOf(titles: readonly RoleTitle[], corrections: readonly Correction[]): Kinds {
  const kindOf = roleKinds(corrections);
  const found = new Map<string, { names: Map<string, number>; titles: RoleTitle[] }>();
  const without: RoleTitle[] = [];
  for (const title of titles) {
    const kind = kindOf(title.role);
    if (!kind) {
      without.push(title);
      continue;
    }
    const its = found.get(kind.key) ?? { names: new Map<string, number>(), titles: [] };
    its.names.set(kind.name, (its.names.get(kind.name) ?? 0) + title.n);
    its.titles.push(title);
    found.set(kind.key, its);
  }
  const kinds = [...found].map(([key, { names, titles: its }]) => ({
    key,
    name:
      [...names].toSorted(
        byMost(
          ([, n]) => n,
          ([name]) => name,
        ),
      )[0]?.[0] ?? key,
    n: its.reduce((sum, { n }) => sum + n, 0),
    titles: its.toSorted(
      byMost(
        ({ n }) => n,
        ({ role }) => role,
      ),
    ),
  }));
  return {
    kinds: kinds.toSorted(
      byMost(
        ({ n }) => n,
        ({ name }) => name,
      ),
    ),
    without,
  };
}

const byMost =
  <T>(countOf: (one: T) => number, nameOf: (one: T) => string) =>
  (one: T, other: T) =>
    countOf(other) - countOf(one) || (nameOf(one) < nameOf(other) ? -1 : 1);

/**
 * What has to go so that a kind can be said to be `to`: the corrections by which `to` would lead back to it. What was said
 * last holds, and nobody is led round in a circle.
 */
export function closingCircle<C extends Correction>(
  corrections: readonly C[],
  from: string,
  to: string,
): C[] {
  const kinds = new Map(
    corrections.filter(({ of }) => of === 'kind').map((one) => [namedKey(one.from), one] as const),
  );
  const passed = new Map<string, C>();
  let key = namedKey(to);
  for (let next = kinds.get(key); next && !passed.has(key); next = kinds.get(key)) {
    if (key === from) break;
    passed.set(key, next);
    key = namedKey(next.to);
  }
  const last = [...passed.values()].at(-1);
  return key === from && last ? [last] : [];
}

/** What saying that something is of a kind changes. */
export interface KindChange<C> {
  /** What a correction of it is found by, and how it is read. */
  readonly from: string;
  readonly name: string;
  /** What was said of it before. */
  readonly before: C | undefined;
  /** It is so without anything said of it. */
  readonly isPutBack: boolean;
  /** What has to go. */
  readonly gone: readonly C[];
  /** Of the kind it is of then. */
  readonly key: string;
}

/**
 * What it changes to say that a title, or a whole kind by its key, is one of the kind `to`; else why it can't be said:
 * there is no such title or kind, it stands so already, or the title would stay where it is since `to` is said to be of
 * another kind.
 */
export function kindChange<C extends Correction>(
  titles: readonly RoleTitle[],
  corrections: readonly C[],
  said: Correction,
): KindChange<C> | 'not-found' | 'nothing-to-do' | 'kind-in-the-way' {
  const { of, to } = said;
  const from = of === 'title' ? titleKey(said.from) : said.from;
  const kind = of === 'kind' ? kindsOf(titles, corrections).kinds.find(({ key }) => key === from) : undefined;
  const role =
    of === 'title' ? titles.find((one) => titleKey(one.role) === from)?.role : kind?.titles[0]?.role;
  if (role === undefined) return 'not-found';
  const standsIn = (some: readonly Correction[]) =>
    of === 'title'
      ? roleKinds(some)(role)
      : kindsOf(titles, some).kinds.find((one) => one.titles.some((title) => title.role === role));
  const before = corrections.find((one) => one.of === of && one.from === from);
  const others = corrections.filter((one) => one !== before);
  const circle = of === 'kind' ? closingCircle(corrections, from, to) : [];
  const bare = of === 'title' ? roleKinds()(role) : before && standsIn(others);
  const isPutBack = bare?.key === namedKey(to) && (of === 'title' || bare.name === to);
  const kept = others.filter((one) => !circle.includes(one));
  const now = standsIn(corrections);
  const then = standsIn(isPutBack ? kept : [...kept, { of, from, to }]);
  const key = then?.key ?? namedKey(to);
  if (key === now?.key && then?.name === now.name)
    return key === namedKey(to) ? 'nothing-to-do' : 'kind-in-the-way';
  const gone = [...circle, ...(isPutBack && before ? [before] : [])];
  return { from, name: kind?.name ?? role, before, isPutBack, gone, key };
}
