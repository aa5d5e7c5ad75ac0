import { v7 as newId } from 'uuid';
import { done } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { addDays, type Day } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { editApplication } from '../applications/writes';
import type { OwnScope } from '../scope';
import { type Writing, write } from '../transaction';
import { type Chance, chance } from './chance';
import { aJourney } from './journey';
import { orThrow, type Walker, walk } from './walk';
import { ACTIONS, FIRST, LEVELS, NOTES, PLACES, ROLES, SALARIES, SECOND, SOURCES } from './words';

/** Applications an act. */
const BATCH = 50;

export interface SeedAsked {
  readonly n: number;
  /** The seeker's own day; every date is before or around it. */
  readonly today: Day;
  /** The same seed makes the same applications. */
  readonly seed?: number;
  readonly onProgress?: (made: number) => void;
}

/** Adds `n` likely applications by the product's own writes, the oldest first. */
export async function seedApplications(
  scope: OwnScope,
  { n, today, seed = 1, onProgress }: SeedAsked,
): Promise<void> {
  const lots = chance(seed);
  const journeys = Array.from({ length: n }, () => aJourney(lots));
  journeys.sort((one, other) => (other.steps[0]?.daysAgo ?? 0) - (one.steps[0]?.daysAgo ?? 0));
  for (let made = 0; made < n; made += BATCH) {
    const batch = journeys.slice(made, made + BATCH);
    const act = { id: newId(), kind: 'seed.applications', sent: { seed, made } };
    await write(scope, act, async (tx) => {
      for (const journey of batch) {
        const { id } = await walk(tx, aWalker(lots), journey, today);
        if (lots.below(2)) await addFacts(tx, id, lots, today);
      }
      return done(null);
    });
    onProgress?.(made + batch.length);
  }
}

const aWalker = ({ one }: Chance): Walker => ({
  organisation: `${one(FIRST)} ${one(SECOND)}`,
  role: `${one(LEVELS)}${one(ROLES)}`,
});

/** What a person writes down beside organisation and role. */
async function addFacts(tx: Writing, id: string, { one, below }: Chance, today: Day): Promise<void> {
  const before = await findApplication(tx, id);
  const isOpen = before?.outcome === null;
  const facts = editInput.parse({
    id,
    version: before?.version,
    organisation: before?.organisation,
    role: before?.role,
    appliedOn: before?.appliedOn ?? '',
    place: one(PLACES),
    source: one(SOURCES),
    salaryText: one(SALARIES),
    nextAction: isOpen ? one(ACTIONS) : '',
    nextActionOn: isOpen ? addDays(today, below(20) - 3) : '',
    notes: below(3) ? '' : one(NOTES),
  });
  orThrow(await editApplication(tx, facts));
}
