import { z } from 'zod';
import { line, optionalDay, optionalEmail, optionalLine, seen, tick, words } from '@/lib/acts/fields';
import { MOST_BOX } from '@/lib/captures/rules';
import { TOLD_HOW } from './rules';

const facts = {
  on: optionalDay('The day'),
  stageId: z.uuid().or(z.literal('')).default(''),
  toldHow: z.enum(TOLD_HOW).default('not-said'),
  isFinalRound: tick,
  predetermined: tick,
  reason: words('The reason', 20_000),
};

/** A "no" about an application that is kept. All else is optional: two taps are enough. */
export const logInput = z.object({ applicationId: z.uuid('Choose which one said no.'), ...facts });

/** The same about one that was not kept yet: it is added with it. */
export const logNewInput = z.object({
  organisation: line('The organisation'),
  role: optionalLine('The role').transform((role) => role ?? 'Role not noted'),
  ...facts,
});

const offered = optionalLine('A line of theirs', 500);

/**
 * A pasted letter, in one form: first it is read, then what was read is looked over and kept. `line1` to `line6` are
 * the lines that were ticked as feedback. Without an application an organisation is needed.
 */
export const pasteInput = z
  .object({
    intent: z.enum(['read', 'keep']).default('read'),
    box: words('The e-mail', MOST_BOX),
    applicationId: z.uuid().or(z.literal('')).default(''),
    organisation: optionalLine('The organisation'),
    role: optionalLine('The role'),
    name: optionalLine('Who wrote it', 100),
    email: optionalEmail,
    line1: offered,
    line2: offered,
    line3: offered,
    line4: offered,
    line5: offered,
    line6: offered,
    ...facts,
    toldHow: z.enum(TOLD_HOW).default('email'),
  })
  .refine(({ intent, box }) => intent === 'keep' || box, {
    path: ['box'],
    message: 'The e-mail is empty: paste it here.',
  })
  .refine(({ intent, applicationId, organisation }) => intent === 'read' || applicationId || organisation, {
    path: ['organisation'],
    message: 'The organisation is empty: write it here, or choose the application.',
  });

export const correctInput = z.object({ ...seen, ...facts });

/** The one tap: they probably had someone already. */
export const predeterminedInput = z.object({ ...seen, predetermined: z.enum(['yes', 'no']) });

/** What becomes of a reason that may have no place in a decision. */
export const reasonInput = z.object({ rejectionId: z.uuid(), as: z.enum(['apart', 'like-the-rest']) });
export type ReasonGiven = z.output<typeof reasonInput>;

export const rejectionInput = z.object({ rejectionId: z.uuid() });

type Facts = {
  on: string | null;
  stageId: string;
  toldHow: (typeof TOLD_HOW)[number];
  isFinalRound: boolean;
  predetermined: boolean;
  reason: string;
};
export type Logged = Facts & { applicationId: string };
export type LoggedNew = Facts & { organisation: string; role: string };
export type Pasted = z.output<typeof pasteInput>;
export type Corrected = Facts & { id: string; version: number };
