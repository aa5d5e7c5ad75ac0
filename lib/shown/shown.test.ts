import { describe, expect, test } from 'vitest';
import { copyOf, isWorthShowing, type ToShow } from './copies';
import { showInput } from './input';
import { nameOf, standingOf } from './states';

const reader = { zone: 'Europe/London', locale: 'en-GB', now: new Date('2026-11-25T12:00:00Z') };

describe('a copy', () => {
  test('of a story has its parts in order, and none that is empty', () => {
    const story = {
      kind: 'story',
      id: 'x',
      title: 'The flood',
      situation: 'Water came in.',
      task: '',
    } as const;
    const copy = copyOf({ ...story, action: 'I moved the stock.', result: '', text: 'Told twice.' }, reader);
    expect(copy).toEqual({
      title: 'The flood',
      words: 'How it was\nWater came in.\n\nWhat you did\nI moved the stock.\n\nTold twice.',
      href: '/stories/x',
    });
  });

  test('of the week is the plan and how far it is', () => {
    const goals = [{ kind: 'applications', n: 3, whenText: 'Tuesday', whereText: 'library' }] as const;
    const efforts = [{ kind: 'applications', on: '2026-11-24', at: null }] as const;
    const copy = copyOf({ kind: 'week', goals, efforts, left: [] }, reader);
    expect(copy).toMatchObject({
      title: 'Plan for 23 November to 29 November',
      words: 'Applications: 1 of 3 (Tuesday, library)',
    });
  });

  test.each<[ToShow, boolean]>([
    [{ kind: 'note' }, true],
    [{ kind: 'resume', id: 'x', name: 'CV', text: ' ' }, false],
    [{ kind: 'week', goals: [], efforts: [], left: [] }, false],
  ])('of %j is worth showing: %s', (one, is) => expect(isWorthShowing(one, copyOf(one, reader))).toBe(is));
});

test('where it stands says what the coach did, and that a copy is gone', () => {
  const one = {
    createdAt: '2026-11-22T10:00:00Z',
    takenBackAt: null,
    lookedAt: null,
    wantsLook: true,
    isAnswered: false,
  };
  expect(standingOf(one, 'Ruth', reader)).toBe('You asked Ruth for a look 3 days ago. Not opened yet.');
  const opened = { ...one, wantsLook: false, lookedAt: '2026-11-24T10:00:00Z', isAnswered: true };
  expect(standingOf(opened, 'Ruth', reader)).toBe(
    'Shown to Ruth 3 days ago. Opened yesterday, and answered.',
  );
  expect(standingOf({ ...opened, takenBackAt: '2026-11-25T10:00:00Z' }, 'Ruth', reader)).toBe(
    'Shown to Ruth 3 days ago. Taken back today: the copy is gone.',
  );
});

test('a note is known by how it begins', () => {
  expect(nameOf({ kind: 'note', title: 'A note', line: 'A hard week' })).toBe('A hard week');
  expect(nameOf({ kind: 'note', title: 'A note', line: 'x'.repeat(80) })).toHaveLength(61);
  expect(nameOf({ kind: 'story', title: '', line: '' })).toBe('Story');
});

test('a form without a coach, without its thing, or with too many words says so', () => {
  const id = '01a22e5e-c2be-7781-91a6-4e088863f206';
  const wrong = (given: object) =>
    showInput
      .safeParse({ kind: 'story', id, picked: id, ...given })
      .error?.issues.map(({ message }) => message);
  expect(wrong({})).toBeUndefined();
  expect(wrong({ picked: '' })).toEqual(['Nobody is ticked: choose at least one coach.']);
  expect(wrong({ id: '' })).toEqual(['Open the page again: what to show was lost.']);
  expect(wrong({ kind: 'note', id: '' })).toEqual(['Your line is empty: write it here.']);
  expect(wrong({ line: 'x'.repeat(2001) })?.[0]).toMatch(/longer than 2,000 characters/);
});
