import { z } from 'zod';
import { isDay } from '@/lib/time/days';

const webAddress = z
  .string()
  .max(500)
  .regex(/^https:\/\/[^\s]+$/, 'must be an address that begins with https://');

/** One place with free advice. What is said of it can be read at `source`, on the day it was `checked`. */
const signpostSchema = z.strictObject({
  country: z.string().trim().min(2).max(60),
  name: z.string().trim().min(2).max(120),
  says: z.string().trim().min(2).max(400),
  address: webAddress,
  source: webAddress,
  checked: z.string().refine(isDay, 'must be a day such as 2026-11-30'),
});

/** More countries than these nobody keeps up to date by hand. */
const MOST_COUNTRIES = 5;

export const signpostsSchema = z
  .array(signpostSchema)
  .max(20, 'holds more than 20 rows')
  .refine(
    (rows) => new Set(rows.map(({ country }) => country)).size <= MOST_COUNTRIES,
    `has more than ${MOST_COUNTRIES} countries`,
  );

export type Signpost = z.output<typeof signpostSchema>;

export interface Country {
  readonly country: string;
  readonly signposts: readonly Signpost[];
}

/** Rows by country, in the alphabet's order: the same for everybody, and inferred from nothing. */
export function byCountry(rows: readonly Signpost[]): Country[] {
  const names = [...new Set(rows.map(({ country }) => country))].sort((a, b) => a.localeCompare(b, 'en'));
  return names.map((country) => ({ country, signposts: rows.filter((row) => row.country === country) }));
}
