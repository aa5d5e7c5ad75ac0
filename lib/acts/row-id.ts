import { z } from 'zod';
import { AppError } from './app-error';

/** The id in an address. @throws AppError 'not-found' for anything that no row could have: it looks like any unknown one. */
export function rowId(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw new AppError('not-found');
  return id.data;
}

/** Whether a text could be one; for what an address may hold or not. */
export const isRowId = (text: string): boolean => z.uuid().safeParse(text).success;
