import fc from 'fast-check';
import { EPISODE_STATES } from './rules';
import type { EpisodeNow } from './step';

// For tests: episodes at one fixed moment.
export const now = new Date('2026-11-24T12:00:00Z');
export const HOUR = 3_600_000;
export const later = (hours: number) => new Date(now.getTime() + hours * HOUR).toISOString();

/** One that asks for nothing special. */
export const calm: EpisodeNow = {
  id: 'e',
  rejectionId: 'r',
  organisation: 'Fernside Libraries',
  state: 'resting',
  stateSince: now.toISOString(),
  recordedAt: now.toISOString(),
  restUntil: null,
  reframedAt: null,
  predetermined: false,
  isClosed: false,
  isDrafted: false,
  sentAt: null,
  nudgedAt: null,
  asked: false,
  contact: null,
  feedbackId: null,
  undecided: 0,
  isSomebodys: false,
  shouldNotCount: false,
  isDoorOpen: false,
  hasAskedMore: false,
  points: 0,
  coolsUntil: null,
  isTold: false,
};
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 2 });
export const hours = fc.integer({ min: -1000, max: 1000 }).map(later);

export const episodes: fc.Arbitrary<EpisodeNow> = fc
  .record({
    id: fc.uuid(),
    rejectionId: fc.uuid(),
    organisation: fc.constantFrom('Harbour', 'Fernside Libraries'),
    state: fc.constantFrom(...EPISODE_STATES.filter((state) => state !== 'closed')),
    stateSince: fc.integer({ min: -1000, max: 0 }).map(later),
    recordedAt: fc.integer({ min: -1000, max: 0 }).map(later),
    restUntil: maybe(hours),
    reframedAt: maybe(hours),
    predetermined: fc.boolean(),
    isClosed: fc.boolean(),
    sentAt: maybe(fc.integer({ min: -1000, max: 0 }).map(later)),
    nudgedAt: maybe(fc.integer({ min: -1000, max: 0 }).map(later)),
    contact: maybe(fc.constant('Daniel')),
    feedbackId: maybe(fc.uuid()),
    undecided: fc.nat(3),
    isSomebodys: fc.boolean(),
    shouldNotCount: fc.boolean(),
    isDoorOpen: fc.boolean(),
    hasAskedMore: fc.boolean(),
    points: fc.nat(3),
    coolsUntil: maybe(hours),
    isTold: fc.boolean(),
  })
  .map((one) => ({ ...one, isDrafted: one.sentAt === null, asked: one.sentAt !== null }));
