import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDatable, lastStanding, type Recorded, standingSince, timeline } from './timeline';

const event = (id: string, day: string, more: Partial<Recorded> = {}): Recorded => ({
  id,
  kind: 'moved',
  at: `${day}T12:00:00Z`,
  recordedAt: `${day}T12:00:00Z`,
  undoesId: null,
  correctsId: null,
  ...more,
});

describe('a history', () => {
  test('stands in the order in which things happened, not in which they were written', () => {
    const [added, moved] = [event('1', '2026-03-01', { kind: 'added' }), event('2', '2026-02-01')];
    expect(timeline([added, moved]).map(({ event }) => event.id)).toEqual(['2', '1']);
  });

  test('takes the last correction of a date, and keeps them all beside what they correct', () => {
    const first = event('1', '2026-03-01');
    const corrections = [
      event('2', '2026-02-10', { kind: 'dated', correctsId: '1' }),
      event('3', '2026-02-20', { kind: 'dated', correctsId: '1' }),
    ];
    const [entry, ...others] = timeline([...corrections.toReversed(), first]);
    expect(others).toEqual([]);
    expect(entry?.at).toBe('2026-02-20T12:00:00Z');
    expect(entry?.corrections.map(({ id }) => id)).toEqual(['2', '3']);
  });

  test('loses no event, whatever corrects or undoes whatever', () => {
    const id = fc.integer({ min: 1, max: 9 }).map(String);
    const one = fc.record({
      id,
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
      correctsId: fc.option(id),
      undoesId: fc.option(id),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 9 }), (all) => {
        // A correction corrects what was there before, which is no correction itself.
        const plain = new Set(all.filter(({ correctsId }) => !correctsId).map(({ id }) => id));
        const events = all.map(({ day, correctsId, ...rest }) =>
          event(rest.id, day, {
            undoesId: rest.undoesId,
            correctsId: correctsId && plain.has(correctsId) ? correctsId : null,
          }),
        );
        const shown = timeline(events).flatMap((entry) => [
          entry.event.id,
          ...entry.corrections.map(({ id }) => id),
        ]);
        expect(shown.toSorted()).toEqual(events.map((given) => given.id).toSorted());
        const times = timeline(events).map(({ at }) => Date.parse(at));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });

  test('knows by which event it stands where it does, wherever that is dated', () => {
    const events = [
      event('1', '2026-03-01', { kind: 'added' }),
      event('3', '2026-01-01'),
      event('2', '2026-02-01'),
      event('4', '2026-04-01', { kind: 'edited' }),
    ];
    expect(lastStanding(events)?.id).toBe('3');
    expect(lastStanding([])).toBeUndefined();
  });

  test('knows since which event it stands there: not since what was undone, nor since the undoing', () => {
    const undone = [
      event('1', '2026-03-01', { kind: 'added' }),
      event('2', '2026-04-01', { kind: 'moved' }),
      event('3', '2026-04-02', { kind: 'undone', undoesId: '2' }),
    ];
    expect(standingSince(undone)?.id).toBe('1');
    expect(standingSince([...undone, event('4', '2026-05-01', { kind: 'moved' })])?.id).toBe('4');
  });

  test('lets no edit and no “no” be dated here', () => {
    expect((['moved', 'added', 'edited', 'dated', 'no-logged', 'binned'] as const).map(isDatable)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
