import type { Thing } from '@/db/access-log/reads';

/** Where the seeker's own page of a thing is. */
export const pageOf = ({ noun, id }: Thing): string =>
  noun === 'items' ? `/practice/items/${id}` : `/${noun}/${id}`;
