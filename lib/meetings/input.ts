import { z } from 'zod';
import { optionalDay, optionalLine, seen, words } from '@/lib/acts/fields';
import { isZone } from '@/lib/time/days';
import { isClockTime } from '@/lib/time/zones';
import { MEETING_KINDS } from './rules';

const kind = z.enum(MEETING_KINDS, 'Choose how you meet.');

/** An appointment: what the clocks of `zone` will show. */
export const appointmentInput = z.object({
  kind,
  startsAt: z
    .string()
    .trim()
    .default('')
    .refine(isClockTime, 'Choose a day and time. It is written as 2026-12-03T14:00.'),
  zone: z.string().trim().refine(isZone, 'Choose the time zone from the list.'),
  place: optionalLine('The place or link', 300),
});

/** That they met, on a day. */
export const metInput = z.object({
  kind,
  heldOn: optionalDay('The day').pipe(z.string('The day is empty: choose it.')),
});

/** Of an appointment whose time is over: whether it took place. */
export const tookPlaceInput = z.object({ ...seen, took: z.enum(['yes', 'no']) });

/** The coach calls it off. */
export const callOffInput = z.object(seen);

const line = words('The line', 500);

/** The seeker calls it off, with or without a word. */
export const cancelMeetingInput = z.object({ ...seen, line });

/** The seeker asks for another time. */
export const moveMeetingInput = z.object({
  ...seen,
  line: line.pipe(
    z.string().min(1, 'Say in a line when it would suit you, so that your coach need not ask back.'),
  ),
});

export type Appointment = z.output<typeof appointmentInput>;
export type Met = z.output<typeof metInput>;
export type TookPlace = z.output<typeof tookPlaceInput>;
export type MeetingSaid = z.output<typeof cancelMeetingInput>;
