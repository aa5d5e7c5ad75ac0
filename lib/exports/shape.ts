import { z } from 'zod';
import { isCountry } from '../accounts/countries';
import { placeBetween } from '../applications/order';
import { MEDIA_TYPES } from '../resumes/rules';
import { isDay, isZone } from '../time/days';
import type { OnlyOne } from './only-one';

/** How a column is written in an export; see docs/export-format.md. */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'texts'
  | 'whole'
  | 'amount'
  | 'number'
  | 'flag'
  | 'moment'
  | 'day'
  | 'place'
  | 'json'
  | 'bytes';

export interface ColumnShape {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isNullable: boolean;
  /** The only texts it may hold, where there are such. */
  readonly allowed?: readonly string[];
  /** The table that the row with this id is in. */
  readonly refersTo?: string;
}

/** One table as it is taken away and brought back. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  /** What the house allows one of. */
  readonly onlyOne: readonly OnlyOne[];
}

/** A row of an export, checked. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

const text = z
  .string()
  .refine((one) => !one.includes('\0') && one.isWellFormed(), 'holds a character that no text can hold');
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
const UTC_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/;

const KINDS: Record<ColumnKind, z.ZodType> = {
  id: z.guid().refine((id) => id === id.toLowerCase()),
  text,
  texts: z.array(text).max(1000),
  whole: z.int32(),
  amount: z.number().min(-9_999_999_999).max(9_999_999_999),
  number: z.number(),
  flag: z.boolean(),
  moment: z
    .string()
    .regex(UTC_MOMENT)
    .refine((moment) => !Number.isNaN(Date.parse(moment))),
  day: z.iso.date(),
  place: z.string().refine(isPlace),
  json: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  bytes: z.string().refine((one) => one.length % 4 === 0 && BASE64.test(one)),
};

const someTexts = z.record(z.string(), text);

/** As `optionalUrl` lets it in: a link is opened by a press. */
const webAddress = text.refine((one) => one === '' || (/^https?:\/\//i.test(one) && URL.canParse(one)));

/** A moment as it stands in an event's data, as the database writes it. */
const WRITTEN_MOMENT = /^[12]\d{3}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)$/;
const hasMoments = (data: unknown) => {
  const since = (data as { fromSince?: unknown }).fromSince ?? null;
  return (
    since === null || (typeof since === 'string' && isDay(since.slice(0, 10)) && WRITTEN_MOMENT.test(since))
  );
};

/** What a page takes for granted beyond the kind. */
const MEANT: Record<string, z.ZodType> = {
  url: webAddress,
  website: webAddress,
  link: webAddress,
  form_url: webAddress,
  currency: z.string().regex(/^[A-Z]{3}$/),
  zone: z.string().refine(isZone),
  media_type: z.enum(Object.values(MEDIA_TYPES)),
  drafts: someTexts,
  data: KINDS.json.refine(hasMoments, 'holds a moment that is none'),
  asked: z.array(text),
  people: z.array(text),
};

/** What a row of the table must be like: every field there is, and no other. */
export function rowSchema({ columns }: TableShape): z.ZodType<Row> {
  const fields = columns.map((column) => [column.name, fieldSchema(column)] as const);
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<Row>;
}

function fieldSchema({ name, kind, isNullable, allowed }: ColumnShape): z.ZodType {
  const meant = kind === 'text' || kind === 'json' ? MEANT[name] : undefined;
  const one = allowed ? z.enum(allowed) : (meant ?? KINDS[kind]);
  const some = kind === 'texts' && allowed ? z.array(z.enum(allowed)) : one;
  // A field that a later version of the product added may be missing where it may be empty.
  return isNullable ? some.nullable().default(null) : some;
}

/** A place in an order must be one that others can be put beside. */
function isPlace(place: string): boolean {
  try {
    return placeBetween(place, null) > place && placeBetween(null, place) < place;
  } catch {
    return false;
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

/** What the account itself brings along: how its owner is called, and how days are for them. */
export const personSchema = z.strictObject({
  name: text.max(200).nullable(),
  time_zone: z.string().refine(isZone),
  locale: z.string().refine(isLocale),
  country: z.string().refine(isCountry).nullable(),
  preferences: z.record(z.string(), z.unknown()),
});
export type ExportedPerson = z.infer<typeof personSchema>;
