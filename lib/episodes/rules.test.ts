import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EPISODE_STATES, type EpisodeState, KIND_ENDINGS, mayGo, reopensAs } from './rules';

const state = fc.constantFrom(...EPISODE_STATES);
const nextOf = (from: EpisodeState) => EPISODE_STATES.filter((to) => mayGo(from, to));

describe('an episode', () => {
  test('can be closed from wherever it stands', () => {
    fc.assert(fc.property(state, (from) => from === 'closed' || mayGo(from, 'closed')));
  });

  test('can be opened again when it is closed', () => {
    expect(nextOf('closed')).toContain('resting');
  });

  test('is opened again where it was closed, unless its question was dropped with it', () => {
    fc.assert(
      fc.property(fc.option(state, { nil: null }), fc.boolean(), (from, isOut) => {
        fc.pre(from !== 'closed');
        const to = reopensAs(from, isOut);
        expect(mayGo('closed', to, from)).toBe(true);
        expect(to).toBe(from === null || (from === 'asking' && !isOut) ? 'resting' : from);
      }),
    );
  });

  test('that is closed goes nowhere else', () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        if (mayGo('closed', to, from)) expect(['resting', 'answered', from]).toContain(to);
        expect(mayGo('closed', 'closed', from)).toBe(false);
      }),
    );
  });

  test('never goes to where it stands, and never stands where nothing leads on', () => {
    fc.assert(
      fc.property(state, (from) => {
        expect(mayGo(from, from)).toBe(false);
        expect(nextOf(from).length).toBeGreaterThan(0);
      }),
    );
  });

  test('has no state that a walk from its beginning cannot reach', () => {
    const reached = new Set<EpisodeState>(['resting']);
    for (const from of reached) for (const to of nextOf(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...EPISODE_STATES].sort());
  });

  test('on any legal walk can be closed next, or is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
        let at: EpisodeState = 'resting';
        for (const choice of choices) at = nextOf(at)[choice % nextOf(at).length] as EpisodeState;
        expect(at === 'closed' || mayGo(at, 'closed')).toBe(true);
      }),
    );
  });

  test('asks for an answer only after thanks: nothing leads to asked-to-respond but thanked', () => {
    expect(EPISODE_STATES.filter((from) => mayGo(from, 'asked-to-respond'))).toEqual(['thanked']);
  });

  test('is prepared for only when invited', () => {
    expect(EPISODE_STATES.filter((from) => mayGo(from, 'preparing')).sort()).toEqual(['invited', 'ready']);
  });

  test.each(KIND_ENDINGS)('that ended as %s is one press from closed', (ending) => {
    expect(mayGo(ending, 'closed')).toBe(true);
  });
});
