'use server';
import { redirect } from 'next/navigation';
import { correctRating, rateSkills, takeRatingBack } from '@/db/ratings/writes';
import { write } from '@/db/transaction';
import { correctRatingInput, rateInput, ratingIdInput } from '@/lib/ratings/input';
import { seekerAction } from '@/server/action';

export const rate = seekerAction('rating.add', rateInput, async ({ scope, act, input }) => {
  const rated = await write(scope, act, (tx) => rateSkills(tx, input));
  if (!rated.ok) return rated;
  redirect('/skills' as never);
});

export const correct = seekerAction('rating.correct', correctRatingInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => correctRating(tx, input)),
);

export const takeBack = seekerAction('rating.take-back', ratingIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeRatingBack(tx, input.ratingId)),
);
