import { v7 as newId } from 'uuid';
import type { Fit, GoalLineKind } from '@/lib/goals/rules';
import { proposedDays } from '@/lib/outreach/plan';
import { addDays, type Day } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { saveFits } from '../fits/writes';
import { addLine, saveGoal } from '../goals/writes';
import { nameWhom, startOutreach } from '../outreach/writes';
import { addTarget } from '../targets/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

const TARGET = 'Hollin Trust';

/** Each line with what is known of it at the target, and of the offer. */
const LINES: readonly (readonly [GoalLineKind, string, target: Answer, offer: Answer])[] = [
  ['must-have', 'Two days a week at home', ['yes', 'On their careers page'], ['yes', 'In the offer']],
  ['must-have', 'Work that people outside can see', ['yes', ''], ['no', 'Mostly internal systems']],
  ['value', 'Somebody to learn from', null, ['yes', 'The team lead has done this for years']],
  ['value', 'Decisions made by those who do the work', null, null],
  ['skill', 'Running workshops', ['yes', 'Asked for in two of their adverts'], null],
];
type Answer = readonly [Fit, why: string] | null;

/** What the cast is looking for, a place they aim at without an opening, and how the offer compares. */
export async function aim(tx: Writing, offerFrom: string, today: Day): Promise<void> {
  const byWhen = addDays(today, 120);
  const terms = { floorSalary: 38_000, currency: 'GBP', period: 'year', byWhen } as const;
  orThrow(await saveGoal(tx, { version: 0, role: 'service designer', ...terms }));
  const lines: string[] = [];
  for (const [kind, words] of LINES)
    lines.push(orThrow(await addLine(tx, newId(), { kind, words, weight: undefined })).id);
  const answers = (of: (line: (typeof LINES)[number]) => Answer) =>
    LINES.map((line, n) => ({
      lineId: lines[n] as string,
      fit: of(line)?.[0] ?? null,
      why: of(line)?.[1] ?? '',
      seen: 0,
    }));
  const { id: organisationId } = orThrow(await addTarget(tx, TARGET));
  const known = { organisationId, applicationId: null, answers: answers((line) => line[2]) };
  orThrow(await saveFits(tx, known));
  orThrow(await startOutreach(tx, { organisationId, ...proposedDays(today) }));
  orThrow(await nameWhom(tx, { organisationId, name: 'Imran Sethi', email: null }));
  const offer = await findApplication(tx, offerFrom);
  if (!offer) throw new Error('The application with the offer is not there.');
  const said = { ...offer, applicationId: offer.id, answers: answers((line) => line[3]) };
  orThrow(await saveFits(tx, said));
}
