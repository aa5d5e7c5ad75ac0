import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalUrl, someWords, tick, words } from '@/lib/acts/fields';
import { amount, currency, isRange, period, UPSIDE_DOWN, workMode } from '@/lib/applications/input';
import { isRecent } from './recent-day';
import { MOST_BOX } from './rules';

/** The one box. */
export const takeInput = z.object({ box: someWords('The box', MOST_BOX) });

/** A day of an advert's. Before this century there were no adverts to keep, only slips. */
const advertDay = (name: string) =>
  optionalDay(name).refine(
    (day) => day === null || isRecent(day),
    `${name} lies in the past century: look at its year.`,
  );

/** What was proposed, as the person leaves it. */
export const keepInput = z
  .object({
    id: z.uuid(),
    stageId: z.uuid().or(z.literal('')).default(''),
    organisation: line('The organisation'),
    role: line('The role'),
    place: optionalLine('The place'),
    workMode,
    salaryMin: amount('The lowest pay'),
    salaryMax: amount('The highest pay'),
    currency,
    period,
    salaryText: optionalLine('The salary in their words'),
    source: optionalLine('The source'),
    url: optionalUrl('The link'),
    appliedOn: advertDay('The day you applied'),
    postedOn: advertDay('The day it came out'),
    closesOn: advertDay('The closing day'),
    text: words('The advert', 50_000),
    /** Ticked: it is not the one that is here already. */
    another: tick,
  })
  .refine(isRange, UPSIDE_DOWN);
export type Kept = z.output<typeof keepInput>;

export const throwAwayInput = z.object({ id: z.uuid() });
