import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSteps, type Situation } from './next-step';
import { EPISODE_STATES, mayGo } from './rules';
import { type EpisodeNow, isResting, stepOf } from './step';

const now = new Date('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const later = (hours: number) => new Date(now.getTime() + hours * HOUR).toISOString();

const calm: EpisodeNow = {
  id: 'e',
  rejectionId: 'r',
  organisation: 'Fernside Libraries',
  state: 'resting',
  recordedAt: now.toISOString(),
  restUntil: null,
  reframedAt: null,
  predetermined: false,
  isClosed: false,
  isDrafted: false,
  sentAt: null,
  asked: false,
  contact: null,
  feedbackId: null,
  undecided: 0,
};
const quiet: Situation = {
  now,
  today: '2026-11-24',
  zone: 'Europe/London',
  locale: 'en-GB',
  applications: 3,
  interview: null,
  toLookBack: null,
  episodes: [],
  dueActions: [],
  followUps: [],
  practice: [],
};
/** One state of fourteen, with or without each time: a hundred draws would miss some for long. */
const OFTEN = { numRuns: 3000 };
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 2 });
const hours = fc.integer({ min: -1000, max: 1000 }).map(later);

const episodes: fc.Arbitrary<EpisodeNow> = fc
  .record({
    id: fc.uuid(),
    rejectionId: fc.uuid(),
    organisation: fc.constantFrom('Harbour', 'Fernside Libraries'),
    state: fc.constantFrom(...EPISODE_STATES.filter((state) => state !== 'closed')),
    recordedAt: fc.integer({ min: -1000, max: 0 }).map(later),
    restUntil: maybe(hours),
    reframedAt: maybe(hours),
    predetermined: fc.boolean(),
    isClosed: fc.boolean(),
    sentAt: maybe(fc.integer({ min: -1000, max: 0 }).map(later)),
    contact: maybe(fc.constant('Daniel')),
    feedbackId: maybe(fc.uuid()),
    undecided: fc.nat(3),
  })
  .map((one) => ({ ...one, isDrafted: one.sentAt === null, asked: one.sentAt !== null }));
const situations: fc.Arbitrary<Situation> = fc.record({
  now: fc.constant(now),
  today: fc.constant('2026-11-24'),
  zone: fc.constant('Europe/London'),
  locale: fc.constant('en-GB'),
  applications: fc.nat(200),
  interview: maybe(fc.record({ id: fc.uuid(), organisation: fc.constant('Quay'), startsAt: hours })),
  toLookBack: maybe(fc.record({ id: fc.uuid(), organisation: fc.constant('Quay') })),
  episodes: fc.array(episodes, { maxLength: 4 }),
  dueActions: fc.array(
    fc.record({
      applicationId: fc.uuid(),
      organisation: fc.constant('Quay'),
      action: fc.constant('Write'),
      on: fc.constantFrom('2026-11-20', '2026-11-24', '2026-11-25'),
    }),
    { maxLength: 3 },
  ),
  followUps: fc.array(
    fc.record({
      id: fc.uuid(),
      what: fc.constant('Ask how they are'),
      who: fc.constantFrom('Daniel', ''),
      on: fc.constantFrom('2026-11-20', '2026-11-24', '2026-11-25'),
    }),
    { maxLength: 3 },
  ),
  practice: fc.array(
    fc.record({
      title: fc.constant('Say it aloud'),
      dueOn: maybe(fc.constantFrom('2026-11-20', '2026-12-01')),
    }),
    { maxLength: 2 },
  ),
});

describe('what to do next', () => {
  test('is never nothing, and always says where, what and why', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const steps = nextSteps(given);
        expect(steps.length).toBeGreaterThan(0);
        for (const { title, detail, why, href, act } of steps) {
          expect([title, detail, why, act].every((words) => words.trim().length > 3)).toBe(true);
          expect(href).toMatch(/^\/[a-z]/);
        }
      }),
    );
  });

  test('promises nothing, forecasts nothing, cheers nobody', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const text = JSON.stringify(nextSteps(given));
        expect(text).not.toMatch(/!|%|\bodds\b|\bchances?\b|\bprobab\w+ of\b|to go until|streak|\bfail/i);
      }),
    );
  });

  test('is an interview within two days before everything else', () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 0, max: 48 }), (given, inHours) => {
        const interview = { id: 'a', organisation: 'Quay', startsAt: later(inHours) };
        expect(nextSteps({ ...given, interview })[0]?.key).toBe('interview:a');
      }),
    );
  });

  test('says when an interview begins, by the seeker’s own clock', () => {
    const interview = { id: 'a', organisation: 'Quay', startsAt: '2026-11-25T10:30:00Z' };
    const detail = (zone: string) => nextSteps({ ...quiet, zone, interview })[0]?.detail;
    expect(detail('Europe/London')).toMatch(/^It begins tomorrow at 10:30, by your clock\./);
    expect(detail('Asia/Tokyo')).toMatch(/^It begins tomorrow at 19:30,/);
  });

  test.each([-1, 49])('is no interview that is %i hours away', (inHours) => {
    const interview = { id: 'a', organisation: 'Quay', startsAt: later(inHours) };
    expect(nextSteps({ ...quiet, interview }).map((step) => step.key)).toEqual(['add', 'rest']);
  });

  test('is two minutes about an interview that is over, after what is due and before the open noes', () => {
    const toLookBack = { id: 'a', organisation: 'Quay' };
    const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
    const keys = nextSteps({ ...quiet, toLookBack, dueActions: [due] }).map((step) => step.key);
    expect(keys).toEqual(['action:a', 'look-back:a', 'add', 'rest']);
  });

  test('is rest on the day of a no, before anything that is due', () => {
    const resting = { ...calm, restUntil: later(15) };
    const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
    const steps = nextSteps({ ...quiet, episodes: [resting], dueActions: [due] });
    expect(steps.map((step) => step.key)).toEqual(['rest:e', 'action:a', 'add', 'rest']);
    expect(steps[0]?.title).toMatch(/^Rest\./);
  });

  test('is no longer rest on the second day of a longer one: other things may be done', () => {
    const resting = { ...calm, recordedAt: later(-24), restUntil: later(48) };
    expect(nextSteps({ ...quiet, episodes: [resting] }).map((step) => step.key)).toEqual(['add', 'rest']);
  });

  test('is not rest once the night is over, nor when they have looked back already', () => {
    const rested = { ...calm, restUntil: later(-1) };
    expect(nextSteps({ ...quiet, episodes: [rested] })[0]?.key).toBe('reframe:e');
    const looked = { ...calm, state: 'reframed', restUntil: later(15), reframedAt: later(-1) } as const;
    expect(nextSteps({ ...quiet, episodes: [looked] })[0]?.key).toBe('add');
  });

  test('is what one set a day for, once it has come', () => {
    const action = (on: string) => ({ applicationId: on, organisation: 'Quay', action: 'Write', on });
    const steps = nextSteps({ ...quiet, dueActions: [action('2026-11-20'), action('2026-11-25')] });
    expect(steps[0]).toMatchObject({ title: 'Write: Quay', detail: 'You set this for 4 days ago.' });
    expect(steps.map((step) => step.key)).not.toContain('action:2026-11-25');
  });

  test('is to be in touch as one meant to, after what is due about an application and before a no', () => {
    const touch = (on: string) => ({ id: on, what: 'Ask how they are', who: 'Daniel', on });
    const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
    const followUps = [touch('2026-11-23'), touch('2026-11-24'), touch('2026-11-25')];
    const episodes = [{ ...calm, restUntil: later(-1) }];
    const steps = nextSteps({ ...quiet, episodes, dueActions: [due], followUps });
    expect(steps.map((step) => step.key).slice(0, 3)).toEqual([
      'action:a',
      'follow-up:2026-11-23',
      'reframe:e',
    ]);
    expect(steps[1]?.title).toBe('Ask how they are: Daniel');
    expect(nextSteps({ ...quiet, followUps: followUps.slice(2) })[0]?.key).toBe('add');
  });

  test.each(['reframed', 'asking'] as const)(
    'is never to ask who asked not to be contacted: %s closes gently instead',
    (state) => {
      const closed = { ...calm, state, isClosed: true, isDrafted: state === 'asking', reframedAt: later(-1) };
      const [step] = nextSteps({ ...quiet, episodes: [closed] });
      expect(step).toMatchObject({ key: 'close:e', href: '/rejections/r' });
      expect(step?.why).toContain('full ending');
    },
  );

  test('is bringing in a list, or the first application, when there is nothing yet', () => {
    expect(nextSteps({ ...quiet, applications: 0 }).map((step) => step.href)).toEqual([
      '/imports',
      '/applications/new',
    ]);
  });
});

describe('the step of one no', () => {
  test('where somebody else had the place is never to look back or to ask', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const step = stepOf({ ...episode, predetermined: true }, now);
        expect(step?.key ?? '').not.toMatch(/^(reframe|ask):/);
      }),
      OFTEN,
    );
    const promised = { ...calm, predetermined: true };
    expect(stepOf(promised, now)?.key).toBe('close:e');
    expect(stepOf({ ...promised, state: 'reframed', reframedAt: later(-1) }, now)?.key).toBe('close:e');
  });

  test('is never to ask twice, or to look back twice', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const step = stepOf(episode, now);
        if (episode.asked) expect(step?.key ?? '').not.toMatch(/^ask:/);
        if (episode.reframedAt) expect(step?.key ?? '').not.toMatch(/^reframe:/);
      }),
      OFTEN,
    );
  });

  test('is missing only while it rests, while an answer may still come, or when it is closed', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        if (stepOf(episode, now)) return;
        const waits =
          episode.state === 'asking' &&
          episode.sentAt !== null &&
          now.getTime() - Date.parse(episode.sentAt) < 7 * 24 * HOUR;
        expect(waits || isResting(episode, now)).toBe(true);
      }),
      OFTEN,
    );
    expect(stepOf({ ...calm, state: 'closed' }, now)).toBeUndefined();
  });

  test('waits a week for an answer, and then asks what came', () => {
    const asking = { ...calm, state: 'asking', asked: true, contact: 'Daniel' } as const;
    expect(stepOf({ ...asking, sentAt: later(-7 * 24 + 1) }, now)).toBeUndefined();
    expect(stepOf({ ...asking, sentAt: later(-7 * 24) }, now)).toMatchObject({
      title: 'Did anything come back from Daniel?',
      why: 'It is 7 days since you asked.',
    });
  });

  test('leads to the doubts that wait, and closes gently when none do', () => {
    const answered = { ...calm, state: 'answered', feedbackId: 'f' } as const;
    expect(stepOf({ ...answered, undecided: 2 }, now)).toMatchObject({ href: '/feedback/f' });
    expect(stepOf(answered, now)).toMatchObject({ key: 'close:e', href: '/rejections/r' });
  });

  /** What doing a step makes of an episode, as the writes do it. */
  const AFTER: Record<string, (one: EpisodeNow) => Partial<EpisodeNow>> = {
    reframe: () => ({ state: 'reframed', reframedAt: now.toISOString() }),
    ask: () => ({ state: 'asking', isDrafted: true }),
    send: () => ({ isDrafted: false, sentAt: later(-200), asked: true }),
    'came-back': () => ({ state: 'answered', feedbackId: 'f', undecided: 2, sentAt: null }),
    decide: ({ undecided }) => ({ undecided: undecided - 1 }),
    close: () => ({ state: 'closed' }),
  };

  test('followed each time, ends in closed, by moves that the rules know', () => {
    fc.assert(
      fc.property(episodes, (start) => {
        let at = { ...start, restUntil: null, sentAt: start.sentAt && later(-200) };
        for (let steps = 0; at.state !== 'closed'; steps++) {
          expect(steps).toBeLessThan(12);
          const key = stepOf(at, now)?.key.split(':')[0] ?? 'none';
          const next = { ...at, ...AFTER[key]?.(at) };
          if (next.state !== at.state)
            expect([at.state, next.state, mayGo(at.state, next.state)][2]).toBe(true);
          at = next as typeof at;
        }
      }),
    );
  });
});
