import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calm, episodes, HOUR, later, now } from './any-episode';
import { mayGo } from './rules';
import { type EpisodeNow, isResting, stepOf } from './step';

/** One state of fourteen, with or without each time: a hundred draws would miss some for long. */
const OFTEN = { numRuns: 3000 };

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
    expect(stepOf({ ...asking, sentAt: days(10) }, now, 14)).toBeUndefined();
    expect(stepOf({ ...asking, sentAt: days(10) }, now)).toMatchObject({
      key: 'nudge:e',
      // Where the reminder is one thing of several that can be said.
      href: '/rejections/r',
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
