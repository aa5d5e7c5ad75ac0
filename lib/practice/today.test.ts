import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIBRARY_KEYS, libraryItem } from '@/lib/library/library';
import { addDays } from '@/lib/time/days';
import { PRACTICE_KINDS, REPEATS } from './rules';
import { FIVE, fiveForToday, type ItemNow, type PracticeNow } from './today';

const today = '2026-11-30';
const item = (id: string, more: Partial<ItemNow> = {}): ItemNow => ({
  id,
  title: `Title of ${id}`,
  kind: 'interview',
  libraryKey: null,
  minutes: 10,
  themeKey: null,
  theme: null,
  isOfConcern: false,
  repeat: 'none',
  repeatUntil: null,
  dueOn: null,
  doneAt: null,
  doneOn: null,
  createdOn: '2026-11-20',
  archivedAt: null,
  ...more,
});
const five = (items: readonly ItemNow[], interview: PracticeNow['interview'] = null) =>
  fiveForToday({ today, locale: 'en-GB', items, interview });

describe('five things for today', () => {
  test('what is due comes first, then what one works on, the coming interview, what rests longest, the library', () => {
    const { todo } = five(
      [
        item('rests', { createdOn: '2026-11-01' }),
        item('works', { isOfConcern: true, theme: 'Structure of my answers', themeKey: 'structure' }),
        item('due', { dueOn: '2026-11-29' }),
      ],
      { id: 'talk', name: 'panel with Harbour', on: '2026-12-04', left: 4 },
    );
    expect(todo.map(({ id, why }) => [id, why]).slice(0, 4)).toEqual([
      ['due', 'You set it for yesterday'],
      ['works', 'You work on: Structure of my answers'],
      ['talk', 'It is in 4 days'],
      ['rests', 'On your list since 1 November'],
    ]);
    expect(todo[4]).toMatchObject({ from: 'library', why: expect.stringMatching(/\.$/) });
    expect(libraryItem(todo[4]?.id ?? '')?.themes).toContain('structure');
  });

  test('an interview within two days has its place, whatever else is due', () => {
    const due = Array.from({ length: 9 }, (_, n) => item(`due-${n}`, { dueOn: today }));
    const { todo } = five(due, { id: 'talk', name: 'panel with Harbour', on: addDays(today, 2), left: 1 });
    expect(todo.map(({ id }) => id)).toEqual(['talk', 'due-0', 'due-1', 'due-2', 'due-3']);
    expect(five(due, { id: 'talk', name: '', on: addDays(today, 2), left: 0 }).todo[0]?.id).toBe('due-0');
    expect(five([], { id: 'talk', name: '', on: addDays(today, 8), left: 3 }).todo[0]?.from).toBe('library');
  });

  test('what comes back every day is not counted up when it was missed', () => {
    const { todo } = five([item('daily', { repeat: 'daily', dueOn: '2026-11-02' })]);
    expect(todo[0]).toMatchObject({ id: 'daily', why: 'Every day' });
  });

  test('to begin with there are five out of the library, of more than one kind', () => {
    const { todo } = five([]);
    expect(todo).toHaveLength(FIVE);
    expect(new Set(todo.map(({ id }) => libraryItem(id)?.kind)).size).toBeGreaterThan(1);
  });

  test('what was done today counts among them, so that the day has an end', () => {
    const done = Array.from({ length: 5 }, (_, n) => item(`done-${n}`, { doneOn: today, doneAt: 'x' }));
    expect(five(done)).toMatchObject({ todo: [], done });
    expect(five(done.slice(0, 2)).todo).toHaveLength(3);
  });
});

const anItem = fc.record({
  repeat: fc.constantFrom(...REPEATS),
  dueOn: fc.option(fc.integer({ min: -9, max: 9 }).map((n) => addDays(today, n))),
  repeatUntil: fc.constant(null),
  doneOn: fc.option(fc.integer({ min: -5, max: 0 }).map((n) => addDays(today, n))),
  createdOn: fc.integer({ min: -40, max: 0 }).map((n) => addDays(today, n)),
  archivedAt: fc.option(fc.constant('2026-11-01T10:00:00Z')),
  libraryKey: fc.option(fc.constantFrom(...LIBRARY_KEYS)),
  isOfConcern: fc.boolean(),
  themeKey: fc.option(fc.constantFrom('structure', 'terms', 'mine')),
  kind: fc.constantFrom(...PRACTICE_KINDS),
});
const items = fc
  .array(anItem, { maxLength: 14 })
  .map((all) => all.map((one, n) => item(`item-${n}`, { ...one, doneAt: one.doneOn })));
const interview = fc.option(
  fc.record({
    id: fc.constant('talk'),
    name: fc.constant('panel with Harbour'),
    on: fc.integer({ min: -1, max: 10 }).map((n) => addDays(today, n)),
    left: fc.nat(3),
  }),
);

test('never more than five, each once and each with its reason; nothing put away, done today or done for good', () => {
  fc.assert(
    fc.property(items, interview, (all, talk) => {
      const { todo, done } = five(all, talk);
      expect(todo.length + done.length).toBeLessThanOrEqual(FIVE);
      expect(new Set(todo.map(({ from, id }) => `${from} ${id}`)).size).toBe(todo.length);
      for (const one of todo) {
        expect(one.why).not.toBe('');
        const of = all.find(({ id }) => id === one.id);
        if (one.from === 'list')
          expect(of).toMatchObject({
            archivedAt: null,
            doneOn: of?.repeat === 'none' ? null : expect.not.stringMatching(today),
          });
        if (one.from === 'library') expect(all.map(({ libraryKey }) => libraryKey)).not.toContain(one.id);
      }
    }),
  );
});

test('the same rows give the same five, in whatever order they come', () => {
  fc.assert(
    fc.property(
      items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      interview,
      ([all, shuffled], talk) => {
        expect(five(shuffled, talk)).toEqual(five(all, talk));
      },
    ),
  );
});
