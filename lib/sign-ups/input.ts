import { z } from 'zod';
import { email, newPassword, signInInput, signUpInput } from '@/lib/accounts/input';
import { line, optionalDay, optionalLine, tick } from '@/lib/acts/fields';
import { TOLD_HOW } from '@/lib/rejections/rules';

/** Where to go afterwards; whoever follows it makes sure that it is ours. */
const next = z.string().max(2000).optional();

export const newAccountInput = signUpInput.extend({ next, shared: tick });

/** The secret of a one-time link, as much of it as arrived. */
const token = z.string().max(200);

/** The password that was chosen with the address, shown to be known by whoever opens the letter. */
export const confirmInput = signInInput.omit({ email: true }).extend({ token, next, shared: tick });

export const invitedInput = z.object({ token, password: newPassword });

/** Pressed last: only to say it, or to keep it in a new account, or in one's own. */
export const INTENTS = ['say', 'sign-up', 'sign-in'] as const;

/** A "no" before there is an account, and the account that is to keep it. */
export const saidInput = z
  .object({
    actId: z.uuid(),
    rejectionId: z.uuid(),
    organisation: line('The organisation'),
    role: optionalLine('The role'),
    toldHow: z.enum(TOLD_HOW).default('not-said'),
    on: optionalDay('The day'),
    timeZone: z.string().default(''),
    intent: z.enum(INTENTS),
    email: z.string().default(''),
    password: z.string().default(''),
    /** There once the form itself asks who it is from: then the account is in fields of its own. */
    'sign-in-step': z.string().optional(),
  })
  .superRefine(({ intent, ...given }, context) => {
    if (intent === 'say' || given['sign-in-step']) return;
    const account = { 'sign-up': z.object({ email, password: newPassword }), 'sign-in': signInInput }[intent];
    for (const issue of account.safeParse(given).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  });

export type Said = z.output<typeof saidInput>;
