import {
  byNeed,
  type ClientFacts,
  type Looking,
  needsOf,
  type Said,
  type Standing,
  standingOf,
} from '@/lib/attention/rules';
import { FILTERS, type Filter, type RosterAsked } from './asked';

/** One client of a roster: what is shared of them, and how they stand. */
export type Standed<C> = C & { readonly standing: Standing };

/** How each client stands, in the order of need; of one need those who were there first keep their order. */
export function byNeedOf<C extends ClientFacts & { readonly said: Said | null }>(
  clients: readonly C[],
  looking: Looking,
): Standed<C>[] {
  return clients
    .map((client) => ({ ...client, standing: standingOf(needsOf(client, looking), client.said) }))
    .toSorted((one, other) => byNeed(one.standing, other.standing));
}

export const fits = (standing: Standing, filter: Filter): boolean =>
  filter === 'said'
    ? standing.kind === 'said'
    : standing.kind === 'need' && standing.needs.some(({ reason }) => reason === filter);

type Named = { readonly linkId: string; readonly name: string };
type Grouped = { readonly id: string; readonly links: readonly string[] };

export interface Roster<C> {
  /** Whoever was asked for, and of these as many as are shown. */
  readonly n: number;
  readonly shown: readonly Standed<C>[];
  /** Of those in the group and of that name: how many there are, and how many each filter leaves. */
  readonly all: number;
  readonly counts: readonly { readonly filter: Filter; readonly n: number }[];
  /** Of those how many could use somebody today. */
  readonly needing: number;
}

/** The clients an address asks for. Filters count within the group and the name, so that each says what it leaves. */
export function rosterOf<C extends Named>(
  clients: readonly Standed<C>[],
  groups: readonly Grouped[],
  { why, group, find, show }: RosterAsked,
): Roster<C> {
  const members = group === null ? null : new Set(groups.find(({ id }) => id === group)?.links ?? []);
  const sought = folded(find);
  const among = clients.filter(
    ({ linkId, name }) => (members?.has(linkId) ?? true) && folded(name).includes(sought),
  );
  const chosen = why === null ? among : among.filter(({ standing }) => fits(standing, why));
  return {
    n: chosen.length,
    shown: chosen.slice(0, show),
    all: among.length,
    counts: FILTERS.map((filter) => ({
      filter,
      n: among.filter(({ standing }) => fits(standing, filter)).length,
    })),
    needing: among.filter(({ standing }) => standing.kind === 'need').length,
  };
}

/** Names are found whatever their accents and capitals. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
