import { z } from 'zod';
import { sealedCookie } from './sealed-cookie';

/** Says to the page after leaving until when one can come back: by then nobody is signed in whom it could ask. */
export const left = sealedCookie(
  'onward.left',
  'left',
  z.object({ dueAt: z.iso.datetime(), zone: z.string(), locale: z.string() }),
  10,
);
