import { expect, test } from 'vitest';
import { historyWords, type Told } from './history-words';
import { EVENT_KINDS } from './rules';

const names = { fromName: 'Applied', toName: 'Interview' };

test.each<[Told, string]>([
  [{ kind: 'added', data: { toName: 'Saved' } }, 'Added to Saved'],
  [
    { kind: 'moved', data: { ...names, outcome: null, fromOutcome: null } },
    'Moved from Applied to Interview',
  ],
  [{ kind: 'moved', data: { ...names, outcome: 'no-reply' } }, 'Closed from Applied: no reply'],
  [
    { kind: 'moved', data: { ...names, outcome: 'withdrawn', fromOutcome: 'no-reply' } },
    'Corrected how it ended: withdrawn',
  ],
  [{ kind: 'moved', data: { ...names, fromOutcome: 'no-reply' } }, 'Moved from Applied to Interview'],
  [{ kind: 'undone', data: { toName: 'Applied' } }, 'Put back to Applied'],
  [{ kind: 'edited', data: { fields: ['role'] } }, 'Changed the role'],
  [
    { kind: 'edited', data: { fields: ['role', 'url', 'notes'] } },
    'Changed the role, the link and the notes',
  ],
])('%o reads “%s”', (event, words) => {
  expect(historyWords(event)).toBe(words);
});

test.each(EVENT_KINDS)('%s has words also where its data is empty or odd', (kind) => {
  for (const data of [{}, { toName: 7, fields: 'role', outcome: 'toString' }]) {
    const words = historyWords({ kind, data });
    expect(words).toMatch(/^[A-Z]/);
    expect(words).not.toMatch(/undefined|null|object|function/);
  }
});
