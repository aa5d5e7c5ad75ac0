import { z } from 'zod';
import { optionalDay, words } from '@/lib/acts/fields';
import { SKILLS } from '@/lib/skills/rules';

const optionalId = z.uuid().or(z.literal('')).default('');
const rating = z
  .enum(['', '1', '2', '3', '4', '5'], 'Choose a number from 1 to 5, or leave it out.')
  .default('');
const note = words('The note', 1000);

const looks = {
  presentation: rating,
  presentationNote: note,
  proactivity: rating,
  proactivityNote: note,
  composure: rating,
  composureNote: note,
  communication: rating,
  communicationNote: note,
};
const isAny = (given: Record<(typeof SKILLS)[number], string>) => SKILLS.some((skill) => given[skill] !== '');
const NONE = {
  message: 'Choose a number for one of the four, at least. The others may stay out.',
  path: [SKILLS[0]],
};

/** Each skill may be left out, but not all of them. */
export const rateInput = z
  .object({
    interviewId: optionalId,
    rehearsalId: optionalId,
    on: optionalDay('The day'),
    ...looks,
  })
  .refine(isAny, NONE);

/** A coach's look: of today, and after nothing in particular. */
export const coachRateInput = z.object(looks).refine(isAny, NONE);

export const correctRatingInput = z.object({
  ratingId: z.uuid(),
  rating: z.enum(['1', '2', '3', '4', '5'], 'Choose a number from 1 to 5.'),
  note,
});

export const ratingIdInput = z.object({ ratingId: z.uuid() });

export type Rated = z.output<typeof rateInput>;
export type CoachRated = z.output<typeof coachRateInput>;
export type RatingCorrected = z.output<typeof correctRatingInput>;
