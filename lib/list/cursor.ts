import { z } from 'zod';
import { isDay } from '@/lib/time/days';
import type { Sort } from './rules';

/** The last row of a page: its id, and what it is ordered by, as text; null where that is not written. */
export interface Cursor {
  readonly id: string;
  readonly key: string | null;
}

/** A moment to the microsecond, as the database keeps it; a coarser one would skip rows or show them twice. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;
const isMoment = (text: string) => isDay(MOMENT.exec(text)?.[1] ?? '');
const isText = (text: string) => text.length <= 400 && !text.includes('\0');

/** Whether a text is something that rows are ordered by so. */
const FITS: Record<Sort, (key: string) => boolean> = {
  changed: isMoment,
  applied: isDay,
  next: isDay,
  organisation: isText,
  role: isText,
  stage: isText,
  pay: (key) => /^-?\d{1,20}(\.\d{1,10})?$/.test(key),
};
const MAY_MISS: readonly Sort[] = ['applied', 'pay', 'next'];
const ID = 36;

/** As it stands in an address. */
export const cursorText = ({ id, key }: Cursor): string => (key === null ? id : `${id}.${key}`);

/** Reads one; undefined for what is none, or belongs to another order. */
export function cursorIn(text: string, sort: Sort): Cursor | undefined {
  const [id, rest] = [text.slice(0, ID), text.slice(ID)];
  if (!z.uuid().safeParse(id).success) return undefined;
  if (rest === '') return MAY_MISS.includes(sort) ? { id, key: null } : undefined;
  const key = rest.slice(1);
  return rest.startsWith('.') && FITS[sort](key) ? { id, key } : undefined;
}
