import type { TransactionSql } from 'postgres';
import { QUEUE_SCHEMA } from '@/server/queue';
import { kinOf, laidBy } from '../backup/ours';
import { othersIn, tablesOf } from '../backup/tables';
import { Sentence } from '../sentence';

/**
 * Whether an Onward is in this database; if not, then nothing that would be in a backup's way is.
 * @param place which database it is, for the sentence.
 * @throws Sentence where something of somebody else's is in `public` or among the migrations, whatever was said about
 * replacing: what is thrown away must be ours for certain.
 */
export async function isOnwards(tx: TransactionSql, place: string): Promise<boolean> {
  const hashes = await history(tx);
  const ours = (await tablesOf(tx)).map(({ table }) => table);
  const isThere = ours.includes('installation') && hashes !== undefined;
  if (isThere && kinOf(hashes) !== 'known')
    throw inTheWay(place, 'was last used by a version of Onward whose tables this one does not know');
  const others = [...(await othersIn(tx)), ...(isThere ? [] : ours)];
  if (others.length > 0)
    throw inTheWay(place, `has what is not Onward’s in its schema public: ${firstOf(others)}`);
  // A first start that failed leaves a history with nothing in it.
  if (!isThere && hashes?.length)
    throw inTheWay(place, 'has another program’s migrations in its schema drizzle');
  if (!isThere && hashes) await dropHistory(tx, place);
  return isThere;
}

/**
 * Takes away what migrations made here, and nothing that an extension or somebody else has put there: where that hangs on
 * something of ours, nothing goes.
 */
export async function clear(tx: TransactionSql, place: string): Promise<void> {
  const [drops] = await tx<{ tables: string | null; functions: string | null }[]>`
    select
      (select 'drop table ' || string_agg(c.oid::regclass::text, ', ') from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and c.relname = any(${laidBy().tables})) as tables,
      (select 'drop function ' || string_agg(f.oid::regprocedure::text, ', ') from pg_proc f
        where f.pronamespace = 'public'::regnamespace and f.proname = any(${laidBy().functions})) as functions`;
  // All at once, so that their keys are no hindrance; tables first, since their policies and triggers call the functions.
  for (const drop of [drops?.tables, drops?.functions]) if (drop) await dropAlone(tx, drop, place);
  await dropHistory(tx, place);
  await tx`drop schema if exists ${tx(QUEUE_SCHEMA)} cascade`;
}

/** Hashes of the migrations that were made here; undefined where there never were any. */
async function history(tx: TransactionSql): Promise<string[] | undefined> {
  const [found] = await tx`select to_regclass('drizzle.__drizzle_migrations') is not null as is`;
  if (!found?.is) return undefined;
  const rows = await tx<
    { hash: string }[]
  >`select hash from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash }) => hash);
}

async function dropHistory(tx: TransactionSql, place: string): Promise<void> {
  await dropAlone(tx, 'drop table drizzle.__drizzle_migrations', place);
  await dropAlone(tx, 'drop schema drizzle', place);
}

const STILL_NEEDED = '2BP01';

async function dropAlone(tx: TransactionSql, drop: string, place: string): Promise<void> {
  try {
    await tx.unsafe(drop);
  } catch (cause) {
    const { code, detail } = cause as { code?: string; detail?: string };
    if (code !== STILL_NEEDED) throw cause;
    throw inTheWay(
      place,
      `has what is not Onward’s and needs what is (${firstOf(detail?.split('\n') ?? [])})`,
    );
  }
}

const firstOf = (names: readonly string[]) =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

/** The first letter of a place is small: it stands in the middle of other sentences. */
const inTheWay = (place: string, what: string) =>
  new Sentence(
    `${place.charAt(0).toUpperCase()}${place.slice(1)} ${what}. Nothing was changed. Restore into an empty database, or move that away first.`,
  );
