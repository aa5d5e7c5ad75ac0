import { z } from 'zod';
import { codeTyped } from './rules';

/** A code of the app, or a recovery code; anything else is said to be neither before it counts as a try. */
export const codeInput = z.object({
  code: z
    .string()
    .default('')
    .transform((text, context) => {
      const typed = codeTyped(text);
      if (typed) return typed;
      context.addIssue({
        code: 'custom',
        message: 'A code has six digits; a recovery code has twelve letters and digits.',
      });
      return z.NEVER;
    }),
});
export type CodeTyped = z.output<typeof codeInput>['code'];

/** What confirms a change to how one gets in: the password, or a code. Empty where neither can be asked for. */
export const proofInput = z.object({
  password: z.string().max(200, 'That is longer than any password here.').default(''),
});
