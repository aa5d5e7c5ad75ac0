'use server';
import { rateAsCoach, takeCoachRatingBack } from '@/db/ratings/writes';
import { coachRateInput, ratingIdInput } from '@/lib/ratings/input';
import { SKILL_WORDS, SKILLS } from '@/lib/skills/rules';
import { coachAction } from '@/server/action';

export const rateThem = coachAction('rating.by-coach', coachRateInput, ({ input, does }) => {
  const about = SKILLS.filter((skill) => input[skill] !== '')
    .map((skill) => SKILL_WORDS[skill].toLowerCase())
    .join(', ');
  return does({ act: 'rate-skill', about }, (tx) => rateAsCoach(tx, input));
});

export const takeItBack = coachAction('rating.by-coach-back', ratingIdInput, ({ input, does }) =>
  does({ act: 'take-rating-back', subjectId: input.ratingId }, (tx) =>
    takeCoachRatingBack(tx, input.ratingId),
  ),
);
