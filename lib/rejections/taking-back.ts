import type { Source } from '@/lib/feedback/rules';

/**
 * Whether words stood in a "no" and were kept with it, in one act: they go when it is taken back. What is made in one
 * transaction is made at one moment, to the microsecond.
 */
export const cameWithIt = (
  no: { readonly createdAt: string },
  said: { readonly createdAt: string; readonly source: Source },
): boolean => said.source === 'in-the-no' && said.createdAt === no.createdAt;
