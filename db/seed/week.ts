import { checkInInput } from '@/lib/check-ins/input';
import { weekOf } from '@/lib/effort/weeks';
import { addDays, type Day } from '@/lib/time/days';
import { keepCheckIn } from '../check-ins/writes';
import { rest, setEffortGoals } from '../effort/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

/** What the cast means to do in a week, a day of rest, and a look back at the week before. */
export async function plan(tx: Writing, today: Day): Promise<void> {
  orThrow(
    await setEffortGoals(tx, [
      { kind: 'applications', n: 3, whenText: 'Tuesday and Thursday, ten', whereText: 'Library' },
      { kind: 'practice', n: 2, whenText: 'After lunch', whereText: null },
      { kind: 'rest', n: 1, whenText: 'Sunday', whereText: 'Away from the screen' },
    ]),
  );
  orThrow(await rest(tx, addDays(today, -1)));
  orThrow(
    await keepCheckIn(
      tx,
      checkInInput.parse({
        week: weekOf(addDays(today, -7), 1),
        version: '0',
        wentWell: 'Two good talks, and I asked what was missing.',
        inTheWay: 'The evenings before an interview',
        thenWhat: 'I stop at eight and walk.',
        oneThing: 'Tell three stories with the result first',
        energy: '3',
      }),
    ),
  );
}
