import { z } from 'zod';
import { optionalLine, optionalUrl, seen, someWords, words } from '@/lib/acts/fields';
import { isZone } from '@/lib/time/days';
import { isClockTime } from '@/lib/time/zones';
import { toneAsked } from '@/lib/tone/input';
import { INTERVIEW_KINDS, LONGEST, SHORTEST } from './rules';

/** A whole number in a range, or null where the field is empty. */
const optionalNumber = (name: string, [from, to]: readonly [number, number], sentence: string) =>
  optionalLine(name, 6)
    .refine(
      (text) => text === null || (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= to),
      sentence,
    )
    .transform((text) => (text === null ? null : Number(text)));

/** What is known of an interview: all but its zone may stay empty. */
const facts = {
  kind: z.enum(INTERVIEW_KINDS, 'Choose what kind it is.'),
  round: optionalNumber('The round', [1, 20], 'The round is a number from 1 to 20.'),
  /** What the clocks of `zone` will show, or null. */
  startsAt: z
    .string()
    .trim()
    .default('')
    .refine(
      (text) => text === '' || isClockTime(text),
      'That is not a day and time. Write it as 2026-12-03T14:00, or leave it empty until you know both.',
    )
    .transform((text) => text || null),
  zone: z.string().trim().refine(isZone, 'Choose the time zone from the list.'),
  minutes: optionalNumber(
    'The length',
    [SHORTEST, LONGEST],
    `The length is a number of minutes, from ${SHORTEST} to ${LONGEST.toLocaleString('en-GB')} (a whole day). Write 45 for three quarters of an hour.`,
  ),
  place: optionalLine('The place'),
  link: optionalUrl('The link'),
};

export const setInterviewInput = z.object({ applicationId: z.uuid(), ...facts });
export const changeInterviewInput = z.object({ ...seen, ...facts });
export const seenInterviewInput = z.object(seen);

export const prepareInput = z.object({
  ...seen,
  questions: words('Your questions', 5000),
  notes: words('The notes', 10_000),
});

export const reflectInput = z.object({
  ...seen,
  wentWell: someWords('What went well', 3000),
  nextTime: words('What you will do differently', 3000),
});

/** A letter about to leave by the seeker's own way; to whom, where there are several. */
export const interviewLetterInput = z.object({
  interviewId: z.uuid(),
  contactId: z.union([z.uuid(), z.literal('')]).default(''),
  subject: optionalLine('The subject').transform((text) => text ?? ''),
  text: someWords('The letter', 5000),
  tone: toneAsked,
});

export type InterviewSet = z.output<typeof setInterviewInput>;
export type InterviewChanged = z.output<typeof changeInterviewInput>;
export type SeenInterview = z.output<typeof seenInterviewInput>;
export type Prepared = z.output<typeof prepareInput>;
export type Reflected = z.output<typeof reflectInput>;
