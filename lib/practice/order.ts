import { generateNKeysBetween } from 'fractional-indexing';
import { placeBetween } from '@/lib/applications/order';

interface Placed {
  readonly id: string;
  readonly position: string;
}

/**
 * What has to be written so that one of a group stands a place higher or lower; nothing, at its end. One row where its
 * new neighbours leave room; where they stand on the same place, as rows from before there was an order do, all anew.
 * @param group in its present order.
 */
export function spread(group: readonly Placed[], id: string, go: 'up' | 'down'): Placed[] {
  const at = group.findIndex((one) => one.id === id);
  const to = go === 'up' ? at - 1 : at + 1;
  const [one, other] = [group[at], group[to]];
  if (!one || !other) return [];
  const [lower, upper] = go === 'up' ? [group[to - 1], other] : [other, group[to + 1]];
  const hasRoom = !lower || !upper || lower.position < upper.position;
  const isEven = group.some((row, n) => n > 0 && row.position <= (group[n - 1] as Placed).position);
  if (hasRoom && !isEven)
    return [{ id, position: placeBetween(lower?.position ?? null, upper?.position ?? null) }];
  const order = group
    .map((row) => row.id)
    .with(at, other.id)
    .with(to, id);
  const places = generateNKeysBetween(null, null, order.length);
  return order.map((each, n) => ({ id: each, position: places[n] as string }));
}
