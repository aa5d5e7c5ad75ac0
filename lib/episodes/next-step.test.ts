import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosen, nextSteps, type Situation } from './next-step';
import { EPISODE_STATES, mayGo } from './rules';
import { type EpisodeNow, isResting, silenceDaysOf, stepOf } from './step';

const now = new Date('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const later = (hours: number) => new Date(now.getTime() + hours * HOUR).toISOString();

const calm: EpisodeNow = {
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
  isTold: false,
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
    isTold: fc.boolean(),
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
        expect(text).not.toMatch(
          /!|%|\blikely\b|will get|per cent|\bodds\b|\bchances?\b|\bprobab\w+ of\b|to go until|streak|\bfail/i,
        );
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

describe('something else', () => {
  test('is the next best each time, until all have been seen, and then the first again', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const steps = nextSteps(given);
        const seen: string[] = [];
        let aside: readonly string[] = [];
        for (let n = 0; n < steps.length; n++) {
          const { step, isFirst, next } = chosen(steps, aside);
          expect(isFirst).toBe(n === 0);
          seen.push(step.key);
          if (next === null) break;
          aside = next;
        }
        expect(seen).toEqual([...new Set(steps.map(({ key }) => key))].slice(0, seen.length));
        expect(chosen(steps, seen).step).toBe(steps[0]);
      }),
    );
  });

  test('forgets what is no step any more', () => {
    const steps = nextSteps(quiet);
    expect(chosen(steps, ['reframe:gone', 'add'])).toMatchObject({ step: { key: 'rest' }, next: null });
    expect(chosen(steps, ['nonsense']).next).toEqual(['add']);
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
        const since = episode.state === 'asking' ? (episode.nudgedAt ?? episode.sentAt) : episode.stateSince;
        const waits =
          ['asking', 'asked-to-respond'].includes(episode.state) &&
          now.getTime() - Date.parse(since as string) < 10 * 24 * HOUR;
        expect(waits || isResting(episode, now)).toBe(true);
      }),
      OFTEN,
    );
    expect(stepOf({ ...calm, state: 'closed' }, now)).toBeUndefined();
  });

  test('waits for an answer as long as one chose, reminds once, and then asks what came', () => {
    const asking = { ...calm, state: 'asking', asked: true, contact: 'Daniel' } as const;
    const days = (n: number) => later(-n * 24);
    expect(stepOf({ ...asking, sentAt: later(-10 * 24 + 1) }, now)).toBeUndefined();
    expect(stepOf({ ...asking, sentAt: days(10) }, now, silenceDaysOf({ nudgeAfter: '14' }))).toBeUndefined();
    expect(silenceDaysOf({ nudgeAfter: 'soon' })).toBe(silenceDaysOf(null));
    expect(stepOf({ ...asking, sentAt: days(10) }, now)).toMatchObject({
      href: '/rejections/r/nudge',
      why: 'It is 10 days since you asked.',
    });
    const reminded = { ...asking, sentAt: days(20), nudgedAt: days(2) };
    expect(stepOf(reminded, now)).toBeUndefined();
    expect(stepOf({ ...reminded, nudgedAt: days(10) }, now)).toMatchObject({
      title: 'Did anything come back from Daniel?',
      href: '/rejections/r',
    });
  });

  test('is no reminder to who asked not to be contacted, nor where it should not count', () => {
    const asking = { ...calm, state: 'asking', asked: true, sentAt: later(-300) } as const;
    expect(stepOf({ ...asking, isClosed: true }, now)?.key).toBe('came-back:e');
    expect(stepOf({ ...asking, shouldNotCount: true }, now)?.key).toBe('came-back:e');
  });

  test('leads to the doubts that wait, then to thanks, then to the second question where a door is open', () => {
    const answered = { ...calm, state: 'answered', feedbackId: 'f', isSomebodys: true } as const;
    expect(stepOf({ ...answered, undecided: 2 }, now)).toMatchObject({ href: '/feedback/f' });
    expect(stepOf(answered, now)).toMatchObject({ key: 'thanks:e', href: '/rejections/r/thanks' });
    expect(stepOf({ ...answered, isSomebodys: false }, now)?.key).toBe('close:e');
    const thanked = { ...answered, state: 'thanked' } as const;
    expect(stepOf({ ...thanked, isDoorOpen: true }, now)).toMatchObject({ key: 'may-i:e' });
    expect(stepOf(thanked, now)?.key).toBe('close:e');
  });

  test('of what should not count is never thanks, a question or an answer', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const step = stepOf({ ...episode, shouldNotCount: true }, now);
        expect(step?.key ?? '').not.toMatch(/^(ask|nudge|thanks|may-i|respond):/);
      }),
      OFTEN,
    );
  });

  test('to who asked not to be contacted is never to write', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const step = stepOf({ ...episode, isClosed: true }, now);
        expect(step?.key ?? '').not.toMatch(/^(ask|send|nudge|thanks|may-i|respond):/);
      }),
      OFTEN,
    );
  });

  test('once one may answer is to prepare it, to give it, and to say how it went', () => {
    const at = (state: EpisodeNow['state'], given: Partial<EpisodeNow> = {}) =>
      stepOf({ ...calm, state, ...given }, now);
    expect(at('asked-to-respond')).toBeUndefined();
    expect(at('asked-to-respond', { stateSince: later(-300) })?.key).toBe('invited:e');
    for (const state of ['invited', 'preparing', 'ready'] as const)
      expect(at(state)).toMatchObject({ key: 'respond:e', href: '/rejections/r/answer' });
    expect(at('given')).toMatchObject({ key: 'how-it-went:e', href: '/rejections/r/answer' });
    expect(at('given', { isTold: true })?.key).toBe('close:e');
    expect(at('given', { stateSince: later(-15 * 24) })?.key).toBe('close:e');
  });

  /** What doing a step makes of an episode, as the writes do it. */
  const AFTER: Record<string, (one: EpisodeNow) => Partial<EpisodeNow>> = {
    reframe: () => ({ state: 'reframed', reframedAt: now.toISOString() }),
    ask: () => ({ state: 'asking', isDrafted: true }),
    send: () => ({ isDrafted: false, sentAt: later(-300), nudgedAt: null, asked: true }),
    nudge: () => ({ nudgedAt: later(-300) }),
    'came-back': () => ({
      state: 'answered',
      feedbackId: 'f',
      undecided: 2,
      sentAt: null,
      isSomebodys: true,
    }),
    decide: ({ undecided }) => ({ undecided: undecided - 1 }),
    thanks: () => ({ state: 'thanked' }),
    'may-i': () => ({ state: 'asked-to-respond', stateSince: later(-300) }),
    invited: () => ({ state: 'invited' }),
    respond: ({ state }) => ({
      state: state === 'invited' ? 'preparing' : state === 'preparing' ? 'ready' : 'given',
      stateSince: now.toISOString(),
    }),
    'how-it-went': () => ({ isTold: true }),
    close: () => ({ state: 'closed' }),
  };

  test('followed each time, ends in closed, by moves that the rules know', () => {
    fc.assert(
      fc.property(episodes, (start) => {
        const past = { sentAt: start.sentAt && later(-300), nudgedAt: start.nudgedAt && later(-300) };
        let at = { ...start, ...past, restUntil: null, stateSince: later(-300) };
        for (let steps = 0; at.state !== 'closed'; steps++) {
          expect(steps).toBeLessThan(20);
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
