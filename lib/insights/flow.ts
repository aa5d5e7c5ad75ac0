import { OUTCOMES, type Outcome } from '@/lib/applications/rules';
import { type Path, rankOf, type Stay } from './paths';

/** Where a path ends: how it was closed, or that it stands there still. */
export type End = Outcome | 'still';
export const ENDS: readonly End[] = [...OUTCOMES, 'still'];

/** A kind of stage in the drawn flow. What comes in goes out: `began + came = went + ended`. */
export interface Node {
  readonly kind: Stay['kind'];
  /** Paths that begin here. */
  readonly began: number;
  /** Paths that come from a stage before. */
  readonly came: number;
  /** Paths that go on to a stage after. */
  readonly went: number;
  /** Paths that end here, those that stand here still included. */
  readonly ended: number;
}
export interface Link {
  readonly from: Stay['kind'];
  readonly to: Stay['kind'] | End;
  readonly n: number;
}
export interface Flow {
  readonly paths: number;
  /** In the order of a search; only those that some path passes. */
  readonly nodes: readonly Node[];
  /** In the order of their nodes, ends last. */
  readonly links: readonly Link[];
}

/**
 * The flow of applications through kinds of stages. A flow that can be drawn only goes forward: of each path it takes the
 * stages that were further than all before, and lets it end in the furthest. It is a picture of everything that was given,
 * whatever counts in a rate; a path without a stage begins and ends at *applied*.
 */
export function flowOf(paths: readonly Path[]): Flow {
  const links = new Map<Link['from'], Map<Link['to'], { from: Link['from']; to: Link['to']; n: number }>>();
  const began = new Map<Stay['kind'], number>();
  for (const path of paths) {
    const kinds = forward(path);
    began.set(kinds[0] as Stay['kind'], (began.get(kinds[0] as Stay['kind']) ?? 0) + 1);
    for (const [n, from] of kinds.entries()) {
      const to = kinds[n + 1] ?? endOf(path);
      const out = links.get(from) ?? new Map<Link['to'], { from: Link['from']; to: Link['to']; n: number }>();
      const link = out.get(to) ?? { from, to, n: 0 };
      if (link.n++ === 0) links.set(from, out.set(to, link));
    }
  }
  const ordered = [...links.values()]
    .flatMap((out) => [...out.values()])
    .toSorted(
      (one, other) => rankOf(one.from) - rankOf(other.from) || placeOfEnd(one.to) - placeOfEnd(other.to),
    );
  const kinds = [...new Set(ordered.map(({ from }) => from))];
  return {
    paths: paths.length,
    nodes: kinds.map((kind) => nodeOf(kind, began.get(kind) ?? 0, ordered)),
    links: ordered,
  };
}

const endOf = ({ outcome }: Path): End => outcome ?? 'still';

/** Where a path leaves the flow: from the furthest stage it reached, and how. */
export const leavesAt = (path: Path): { readonly from: Stay['kind']; readonly as: End } => ({
  from: forward(path).at(-1) as Stay['kind'],
  as: endOf(path),
});

function forward({ stays, outcome, no }: Path): Stay['kind'][] {
  const kinds: Stay['kind'][] = [];
  let rank = -1;
  const pass = (kind: Stay['kind']) => {
    if (rankOf(kind) <= rank) return;
    rank = rankOf(kind);
    kinds.push(kind);
  };
  for (const { kind } of stays) pass(kind);
  if (outcome === 'rejected' && no?.kind && no.kind !== 'closed') pass(no.kind);
  return kinds.length > 0 ? kinds : ['applied'];
}

export const isEnd = (to: Link['to']): to is End => (ENDS as readonly string[]).includes(to);
const placeOfEnd = (to: Link['to']) => (isEnd(to) ? 100 + ENDS.indexOf(to) : rankOf(to));

function nodeOf(kind: Stay['kind'], began: number, links: readonly Link[]): Node {
  const sum = (some: readonly Link[]) => some.reduce((all, { n }) => all + n, 0);
  const out = links.filter(({ from }) => from === kind);
  return {
    kind,
    began,
    came: sum(links.filter(({ to }) => to === kind)),
    went: sum(out.filter(({ to }) => !isEnd(to))),
    ended: sum(out.filter(({ to }) => isEnd(to))),
  };
}
