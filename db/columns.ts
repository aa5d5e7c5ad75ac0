import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, customType, integer, numeric, timestamp } from 'drizzle-orm/pg-core';

/** A point in time, read as text: it goes to the page as it is, and no Date is made for a row that is only shown. */
export const at = () => timestamp({ withTimezone: true, mode: 'string' });

/** When a row was made. */
export const made = () => at().notNull().defaultNow();

/** For rows that are edited: `version` is what an edit must have seen. */
export const edited = () => ({
  updatedAt: at().notNull().defaultNow(),
  version: integer().notNull().default(1),
});

/** A place in an order that can always be put between two others; compared byte by byte, whatever the database's language. */
export const position = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** An amount of a currency, which says itself what two decimals mean; an hour's pay needs them. */
export const money = () => numeric({ precision: 12, scale: 2, mode: 'number' });

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** States are text with a check: operators of enums are not leakproof, so a policy would keep them from the index. */
export const oneOf = (name: string, column: AnyPgColumn, states: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(states.map((state) => `'${state}'`).join(', '))})`);

/** Both conditions hold, or neither does. */
export const together = (name: string, one: SQL, other: SQL) => check(name, sql`(${one}) = (${other})`);

/** An array of texts, for checks. */
export const textArray = (values: readonly string[]) =>
  sql.raw(`array[${values.map((value) => `'${value}'`).join(', ')}]::text[]`);
