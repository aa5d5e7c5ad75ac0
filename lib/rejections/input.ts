import { z } from 'zod';
import { line, optionalDay, optionalLine, seen, tick, words } from '@/lib/acts/fields';
import { TOLD_HOW } from './rules';

const facts = {
  on: optionalDay('The day'),
  stageId: z.uuid().or(z.literal('')).default(''),
  toldHow: z.enum(TOLD_HOW).default('not-said'),
  isFinalRound: tick,
  predetermined: tick,
  reason: words('The reason', 5000),
};

/** A "no" about an application that is kept. All else is optional: two taps are enough. */
export const logInput = z.object({ applicationId: z.uuid('Choose which one said no.'), ...facts });

/** The same about one that was not kept yet: it is added with it. */
export const logNewInput = z.object({
  organisation: line('The organisation'),
  role: optionalLine('The role').transform((role) => role ?? 'Role not noted'),
  ...facts,
});

export const correctInput = z.object({ ...seen, ...facts });

/** The one tap: they probably had someone already. */
export const predeterminedInput = z.object({ ...seen, predetermined: z.enum(['yes', 'no']) });

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
export type Corrected = Facts & { id: string; version: number };
