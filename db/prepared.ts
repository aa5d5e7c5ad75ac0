import type { Sql } from 'postgres';

/** So many plans a line keeps: a page's statements are some twenty, and a plan takes Postgres some 0.2 MB. */
const MOST = 250;
/** Of so many a line remembers that they were asked once. */
const REMEMBERED = 5_000;

/**
 * Chooses which statements a line prepares under a name, so that Postgres keeps their plans: what is asked a second time.
 * To plan a statement under the row policies takes Postgres ten times as long as to answer it
 * (docs/decisions/plans-are-kept.md). What is asked once, as a list with a search of its own, is not worth its room.
 * @returns whether to prepare a text; each call counts as one time of asking.
 */
export function oftenAsked(): (text: string) => boolean {
  const once = new Set<string>();
  const often = new Set<string>();
  return (text) => {
    if (often.has(text)) return true;
    if (often.size < MOST && once.delete(text)) {
      often.add(text);
      return true;
    }
    if (once.size < REMEMBERED) once.add(text);
    return false;
  };
}

/**
 * Whether a client's connection is one process of Postgres's own and stays that. Behind PgBouncer's transaction mode each
 * transaction may meet another one, which knows none of the names: the number that such a pooler gave at connecting is not
 * that of the process which answers.
 */
export async function hasOwnBackend(client: Sql): Promise<boolean> {
  const answer = await client.unsafe<{ pid: number }[]>('select pg_backend_pid() as pid');
  return answer[0]?.pid === answer.state.pid;
}

/**
 * Says how to plan on a connection that has a process of its own (docs/decisions/plans-are-kept.md). Left to itself Postgres
 * takes a page from the disk at random to cost four times one in order, as where a head had to move; would rather gather all
 * of a stage from three indexes and sort it than follow the one that has its first cards; would put aside all of an owner's
 * organisations to look some up in, where an index has each; and would compile a plan for each time of running it.
 */
export async function planForShortReads(client: Sql): Promise<void> {
  await client.unsafe(`select set_config('random_page_cost', '1.1', false), set_config('jit', 'off', false),
    set_config('enable_material', 'off', false), set_config('enable_bitmapscan', 'off', false)`);
}

/**
 * Has a client send every parameter as the text it is given (`db/one-trip.ts`). Once the driver knows a statement's types
 * it would spell values in its own way, and make false of the text `true`.
 */
export function sendTextAsItIs(client: Sql): void {
  (client.options as { serializers: Record<number, unknown> }).serializers = {};
}
