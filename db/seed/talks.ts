import { v7 as newId } from 'uuid';
import { setInterviewInput } from '@/lib/interviews/input';
import { addDays, type Day } from '@/lib/time/days';
import { addAdjustment, markAsked } from '../adjustments/writes';
import { bringPerson } from '../attendances/writes';
import { prepare, reflect, setInterview } from '../interviews/writes';
import { keepPlan } from '../setback-plans/writes';
import { addStory, addStoryFor } from '../stories/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

type Facts = Partial<Record<'kind' | 'round' | 'zone' | 'minutes' | 'place' | 'link', string>>;

/** An interview of an application, so many days from `today`, by its own clock. @returns its id. */
async function set(
  tx: Writing,
  applicationId: string,
  [today, days, at]: [Day, number, string],
  facts: Facts,
) {
  const startsAt = `${workday(addDays(today, days), Math.sign(days))}T${at}`;
  const given = setInterviewInput.parse({ applicationId, zone: tx.person.timeZone, startsAt, ...facts });
  return orThrow(await setInterview(tx, newId(), given)).id;
}

/** That day, or the nearest one on that side on which people work. */
function workday(day: Day, towards: number): Day {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? workday(addDays(day, towards), towards) : day;
}

/** Interviews of the cast: one to come that is prepared, one elsewhere's clock, and two that were looked back at. */
export async function meet(
  tx: Writing,
  applications: ReadonlyMap<string, string>,
  today: Day,
): Promise<void> {
  const of = (organisation: string) => applications.get(organisation) as string;

  const panel = { kind: 'panel', round: '2', minutes: '60', place: 'Main gallery, first floor' };
  const coming = await set(tx, of('Northgate Museums'), [today, 4, '10:30'], panel);
  for (const name of ['Harriet Osei', 'Tom Field'])
    orThrow(await bringPerson(tx, { interviewId: coming, name }));
  const words = {
    questions: 'What would the first three months be about?\nWho decides what goes on show?',
    notes: 'Bring the plan of the visitor survey.',
  };
  orThrow(await prepare(tx, { id: coming, version: 1, ...words }));
  orThrow(
    await addStoryFor(tx, {
      interviewId: coming,
      title: 'The night the archive flooded',
      text: 'Nothing of the collection was lost. The pipe burst at nine on a Sunday, and I was on call. I had four people move the lowest shelves first, by what could not be replaced. The plan I wrote after that is the one they use now.',
    }),
  );
  orThrow(
    await addStory(tx, {
      title: 'A rota that nobody complained about',
      text: 'Twelve people, two sites. I asked everybody for the one shift they could not do, and built it from there.',
    }),
  );
  orThrow(
    await addAdjustment(tx, { interviewId: coming, what: 'The questions in writing, beside hearing them' }),
  );
  orThrow(await markAsked(tx, coming));
  orThrow(await keepPlan(tx, { interviewId: coming, willDo: 'swim at the lido', willTell: 'Ana' }));

  const elsewhere = {
    kind: 'one-way-video',
    zone: 'Europe/Paris',
    minutes: '30',
    link: 'https://example.org/record',
  };
  await set(tx, of('Saltmarsh Energy'), [today, 6, '12:00'], elsewhere);

  const over: [organisation: string, days: number, kind: string, wentWell: string, nextTime: string][] = [
    [
      'Linden Analytics',
      -9,
      'video',
      'I asked good questions, and waited for the answers',
      'Begin with the result',
    ],
    ['Orchard Foods', -4, 'phone', 'I had read their report, and said so', ''],
  ];
  for (const [organisation, days, kind, wentWell, nextTime] of over) {
    const id = await set(tx, of(organisation), [today, days, '15:00'], { kind, minutes: '45' });
    orThrow(await reflect(tx, { id, version: 1, wentWell, nextTime }));
  }
}
