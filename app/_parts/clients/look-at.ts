import { rowId } from '@/lib/acts/row-id';
import type { ClientPage } from '@/lib/coach-links/rules';
import type { Look } from '@/server/scope';

/** The address of a page about one of a client's things. */
export interface OfOne {
  readonly params: Promise<{ readonly link: string; readonly id: string }>;
}

/** A look at one thing, named by the id in the address. @throws AppError 'not-found' for anything that is no id. */
export const lookAt =
  (page: ClientPage) =>
  async ({ params }: OfOne): Promise<Look> => ({ page, subjectId: rowId((await params).id) });
