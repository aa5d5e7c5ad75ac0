import { rateInput } from '@/lib/ratings/input';
import { addDays, type Day } from '@/lib/time/days';
import { rateSkills } from '../ratings/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

type Look = readonly [daysAgo: number, ratings: Record<string, string>];

/** How the cast saw her four skills, from the first look to the latest; not all of them each time. */
const LOOKS: readonly Look[] = [
  [62, { presentation: '2', proactivity: '3', composure: '3', communication: '3' }],
  [41, { presentation: '3', proactivity: '3', composure: '2', communication: '3' }],
  [
    23,
    {
      presentation: '3',
      presentationNote: 'Result first in two of five answers.',
      proactivity: '4',
      composure: '3',
      communication: '2',
    },
  ],
  [9, { presentation: '4', proactivity: '4', communication: '3' }],
];

/**
 * Four skills, looked at over two months, some of it after a rehearsal of that day. `today` is the seeker's own day;
 * `rehearsed` has the rehearsals' ids by days ago.
 */
export async function rateThem(
  tx: Writing,
  rehearsed: ReadonlyMap<number, string>,
  today: Day,
): Promise<void> {
  for (const [daysAgo, ratings] of LOOKS) {
    const look = { ...ratings, on: addDays(today, -daysAgo), rehearsalId: rehearsed.get(daysAgo) ?? '' };
    orThrow(await rateSkills(tx, rateInput.parse(look)));
  }
}
