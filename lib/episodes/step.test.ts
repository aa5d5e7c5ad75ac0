import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindsFrom } from '@/lib/letters/rules';
import { whyNotNow } from '@/lib/responses/may-answer';
import { calm, episodes, HOUR, later, now } from './any-episode';
import { mayGo } from './rules';
import { type EpisodeNow, isResting, type Step, stepOf } from './step';

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
        const settles =
          ['invited', 'preparing', 'ready', 'given'].includes(episode.state) &&
          Date.parse(episode.coolsUntil ?? '') > now.getTime();
        expect(waits || settles || isResting(episode, now)).toBe(true);
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
    expect(stepOf({ ...thanked, asked: true }, now)?.why).toMatch(/^You asked, listened/);
    expect(stepOf(thanked, now)?.why).toMatch(/^You listened/);
  });

  test('is no third question once a second went out, to write again later too', () => {
    const thanked = { ...calm, state: 'thanked', isDoorOpen: true } as const;
    expect(stepOf({ ...thanked, hasAskedMore: true }, now)).toMatchObject({
      key: 'close:e',
      href: '/rejections/r',
    });
  });

  test('of what should not count is never thanks, a question or an answer', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const step = stepOf({ ...episode, shouldNotCount: true }, now);
        expect(step?.key ?? '').not.toMatch(/^(ask|send|nudge|thanks|may-i|respond):/);
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
      stepOf({ ...calm, points: 1, state, ...given }, now);
    expect(at('asked-to-respond')).toBeUndefined();
    expect(at('asked-to-respond', { stateSince: later(-300) })?.key).toBe('invited:e');
    for (const state of ['invited', 'preparing', 'ready'] as const)
      expect(at(state)).toMatchObject({ key: 'respond:e', href: '/rejections/r/answer' });
    expect(at('given')).toMatchObject({ key: 'how-it-went:e', href: '/rejections/r/answer' });
    expect(at('given', { isTold: true })?.key).toBe('close:e');
    expect(at('given', { stateSince: later(-15 * 24) })?.key).toBe('close:e');
  });

  test.each([
    ['where somebody else had the place', { predetermined: true }],
    ['where no doubt is left to answer', { points: 0 }],
    ['to who asked not to be contacted', { isClosed: true }],
  ])('is not to prepare an answer %s, but to close', (_, facts) => {
    for (const state of ['invited', 'preparing', 'ready'] as const)
      expect(stepOf({ ...calm, points: 1, state, ...facts }, now)).toMatchObject({
        key: 'close:e',
        href: '/rejections/r',
      });
  });

  test('is no answer, and not how it went, while what was heard may settle', () => {
    for (const state of ['invited', 'preparing', 'ready', 'given'] as const) {
      const one = { ...calm, points: 1, state, coolsUntil: later(1) };
      expect(stepOf(one, now)).toBeUndefined();
      expect(stepOf({ ...one, coolsUntil: later(-1) }, now)?.href).toBe('/rejections/r/answer');
    }
  });

  /** Whether the page behind a step takes an episode in, as that page asks it. The page of the "no" always does. */
  const isOpenTo: Record<string, (one: EpisodeNow) => boolean> = {
    reframe: () => true,
    ask: ({ asked, isClosed }) => !asked && !isClosed,
    thanks: ({ state, isClosed, hasAskedMore }) =>
      !isClosed && kindsFrom(state).length > 0 && !(state === 'thanked' && hasAskedMore),
    answer: (one) => whyNotNow(one, now) === null && (one.points > 0 || one.state === 'given'),
  };
  const isOpen = (step: Step, one: EpisodeNow) => {
    const page = step.href.startsWith('/rejections/') ? step.href.split('/')[3] : undefined;
    return page === undefined || Boolean(isOpenTo[page]?.(one));
  };

  test('leads only to pages that are open to it', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const step = stepOf(episode, now);
        if (step) expect([step.href, isOpen(step, episode)]).toEqual([step.href, true]);
      }),
      OFTEN,
    );
  });

  /** How far an episode is followed, with how many points of its answer are ready. */
  type Walk = EpisodeNow & { readonly ready: number };

  /** What doing a step makes of an episode, as the writes do it; where a choice is left, either. */
  const AFTER: Record<string, (one: Walk, other: boolean) => Partial<Walk>> = {
    reframe: () => ({ state: 'reframed', reframedAt: now.toISOString() }),
    ask: () => ({ state: 'asking', isDrafted: true }),
    send: () => ({ isDrafted: false, sentAt: later(-300), nudgedAt: null, asked: true }),
    nudge: () => ({ nudgedAt: later(-300) }),
    'came-back': () => ({
      state: 'answered',
      feedbackId: 'f',
      undecided: 2,
      points: 2,
      sentAt: null,
      isSomebodys: true,
    }),
    // Set aside, it is no point of an answer.
    decide: ({ undecided, points }, other) => ({
      undecided: undecided - 1,
      points: other ? points : Math.max(0, points - 1),
    }),
    // With the thanks, whether one may write later.
    thanks: (_, other) => ({ state: 'thanked', hasAskedMore: other }),
    'may-i': (_, other) => ({
      hasAskedMore: true,
      ...(other ? {} : { state: 'asked-to-respond', stateSince: later(-300) }),
    }),
    invited: (_, other) => ({ state: other ? 'not-invited' : 'invited' }),
    respond: prepare,
    'how-it-went': () => ({ isTold: true }),
    close: () => ({ state: 'closed' }),
  };

  /** On the page of the answer: begun, then each point ready or left out, and then it is given. */
  function prepare({ state, points, ready }: Walk, leftOut: boolean): Partial<Walk> {
    if (points === 0) return {};
    if (state === 'invited') return { state: 'preparing' };
    if (state === 'ready') return { state: 'given', stateSince: now.toISOString() };
    const next = leftOut ? { points: points - 1, ready } : { points, ready: ready + 1 };
    return { ...next, ...(next.points > 0 && next.ready >= next.points ? { state: 'ready' } : {}) };
  }

  /** What may be found out, or decided, on the way: one of them, once. */
  const FACTS: readonly Partial<EpisodeNow>[] = [
    { predetermined: true },
    { isClosed: true },
    { shouldNotCount: true },
    { points: 0, undecided: 0 },
  ];
  const choices = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
  const found = fc.record({ at: fc.nat(20), what: fc.constantFrom({}, ...FACTS) });

  test('followed each time, whatever is found out on the way, ends in closed by moves that the rules know', () => {
    fc.assert(
      fc.property(episodes, choices, found, (start, along, fact) => {
        const past = { sentAt: start.sentAt && later(-300), nudgedAt: start.nudgedAt && later(-300) };
        const awake = { restUntil: null, coolsUntil: null, stateSince: later(-300), ready: 0 };
        let at: Walk = { ...start, ...past, ...awake };
        for (const [turn, other] of along.entries()) {
          if (at.state === 'closed') break;
          if (turn === fact.at) at = { ...at, ...fact.what };
          const step = stepOf(at, now);
          const does = step && isOpen(step, at) ? AFTER[step.key.split(':')[0] as string] : undefined;
          const next: Walk = { ...at, ...does?.(at, other) };
          if (next.state !== at.state)
            expect([at.state, next.state, mayGo(at.state, next.state)][2]).toBe(true);
          at = next;
        }
        expect(at.state).toBe('closed');
      }),
      OFTEN,
    );
  });
});
