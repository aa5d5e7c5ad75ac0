import { describe, expect, test } from 'vitest';
import type { VersionCheck } from '@/db/checklist/reads';
import { libraryOf } from '@/lib/library/library';
import { GROUP_WORDS, GROUPS_OF } from '@/lib/practice/rules';
import { groupsOf } from './rows';

const TODAY = '2026-11-30';
const row = (given: Partial<VersionCheck>): VersionCheck => ({
  id: 'row',
  title: 'Ask Marta to read it',
  libraryKey: null,
  kind: 'resume',
  group: null,
  minutes: null,
  dueOn: null,
  repeat: 'none',
  repeatUntil: null,
  doneAt: null,
  ...given,
});
const all = (kept: readonly VersionCheck[]) => groupsOf(kept, TODAY).flatMap(({ rows }) => rows);

describe('the checklist of a version', () => {
  test('is the whole library about a resume by group, before anything is kept', () => {
    const groups = groupsOf([], TODAY);
    expect(groups.map(({ name }) => name)).toEqual(GROUPS_OF.resume.map((group) => GROUP_WORDS[group]));
    expect(all([]).map(({ key }) => key)).toEqual(libraryOf('resume').map(({ key }) => key));
    expect(all([]).every(({ itemId, isOn }) => itemId === null && !isOn)).toBe(true);
  });

  test('has each once, with its row and its tick where it was ticked', () => {
    const kept = [
      row({ libraryKey: 'resume.number', doneAt: '2026-11-29T10:00:00Z' }),
      row({ id: 'slip', libraryKey: 'resume.one-role' }),
    ];
    expect(all(kept)).toHaveLength(libraryOf('resume').length);
    const byKey = (key: string) => all(kept).find((line) => line.key === key);
    expect(byKey('resume.number')).toMatchObject({ itemId: 'row', isOn: true });
    expect(byKey('resume.one-role')).toMatchObject({ itemId: 'slip', isOn: false });
  });

  test('ends with what is one’s own; in a group where it has one', () => {
    const groups = groupsOf([row({ id: 'a' }), row({ id: 'b', group: 'proof' })], TODAY);
    expect(groups.at(-1)).toMatchObject({ id: 'own', rows: [{ key: 'a', itemId: 'a', isOn: false }] });
    expect(groups.find(({ id }) => id === 'proof')?.rows.at(-1)?.key).toBe('b');
  });

  test('keeps what a later release has no more, and what is of another kind', () => {
    const kept = [row({ id: 'gone', libraryKey: 'resume.unheard-of' }), row({ id: 'other', kind: 'search' })];
    expect(
      groupsOf(kept, TODAY)
        .at(-1)
        ?.rows.map(({ key }) => key),
    ).toEqual(['gone', 'other']);
  });

  test('has what comes back ticked until its next day', () => {
    const weekly = { repeat: 'weekly', doneAt: '2026-11-29T10:00:00Z' } as const;
    const isOn = (dueOn: string) => groupsOf([row({ ...weekly, dueOn })], TODAY).at(-1)?.rows[0]?.isOn;
    expect([isOn('2026-12-06'), isOn(TODAY)]).toEqual([true, false]);
  });
});
