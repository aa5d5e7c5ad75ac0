import { z } from 'zod';
import { words } from '@/lib/acts/fields';
import { isDay } from '@/lib/time/days';
import { ENERGY_WORDS, type Energy } from './rules';

const answers = {
  wentWell: words('What went well', 4000),
  inTheWay: words('What might get in the way', 4000),
  thenWhat: words('And then what', 4000),
  oneThing: words('The one thing', 1000),
  energy: z
    .enum(['', '1', '2', '3', '4', '5'])
    .default('')
    .transform((text) => (text ? (Number(text) as Energy) : null)),
};

/** The check-in of a week, by its first day; one that is there already is written anew if nobody changed it since. */
export const checkInInput = z.object({
  week: z.string().refine(isDay, 'The week is lost: open the page again.'),
  version: z.coerce.number().int().min(0),
  ...answers,
});
export type CheckInGiven = z.output<typeof checkInInput>;

/** Whether anything was said at all. */
export const isSaid = ({ wentWell, inTheWay, thenWhat, oneThing, energy }: CheckInGiven): boolean =>
  [wentWell, inTheWay, thenWhat, oneThing].some((text) => text !== '') || energy !== null;

/** To choose from, the most first; nothing need be said. */
export const ENERGY_CHOICES = [
  { value: '', label: 'Rather not say' },
  ...([5, 4, 3, 2, 1] as const).map((n) => ({ value: String(n), label: ENERGY_WORDS[n] })),
];
