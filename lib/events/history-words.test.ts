import { expect, test } from 'vitest';
import { historyWords, type Told } from './history-words';
import { EVENT_KINDS } from './rules';

const names = { fromName: 'Applied', toName: 'Interview' };

test.each<[Told, string]>([
  [{ kind: 'added', data: { toName: 'Saved' } }, 'Added to Saved'],
  [{ kind: 'added', data: { toName: 'Saved', proposedBy: 'Ruth' } }, 'Added to Saved, as Ruth proposed'],
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
  [
    {
      kind: 'edited',
      data: {
        fields: ['place', 'workMode', 'appliedOn', 'source', 'notes'],
        changes: {
          place: { from: 'Leeds', to: 'York' },
          workMode: { from: null, to: 'hybrid' },
          appliedOn: { from: '2026-02-01', to: null },
        },
      },
    },
    'Changed the place from “Leeds” to “York”, where the work is done to hybrid, the day of applying (was 2026-02-01), where it was found and the notes',
  ],
  [{ kind: 'edited', data: { fields: ['leftOpenOn'] } }, 'Left it open, quiet as it is'],
  [{ kind: 'contact-added', data: { name: 'Anna', part: 'recruiter' } }, 'Added Anna, recruiter'],
  [{ kind: 'contact-added', data: {} }, 'Added a contact'],
  [{ kind: 'dated', data: { to: '2026-02-01' } }, 'Corrected a date to 2026-02-01'],
  [{ kind: 'offer-answered', data: { answer: 'declined' } }, 'Declined the offer'],
  [
    { kind: 'interview-set', data: { interview: 'video', on: '2026-12-03' } },
    'Set an interview (video call) for 2026-12-03',
  ],
  [{ kind: 'interview-set', data: { interview: 'test', on: null } }, 'Set an interview (test)'],
  [
    { kind: 'interview-changed', data: { moved: true, from: '2026-12-03', to: '2026-12-04' } },
    'Moved an interview from 2026-12-03 to 2026-12-04',
  ],
  [
    { kind: 'interview-changed', data: { moved: true, from: '2026-12-03', to: '2026-12-03' } },
    'Another time for the interview on 2026-12-03',
  ],
  [
    { kind: 'interview-changed', data: { moved: true, from: null, to: '2026-12-03' } },
    'An interview has a day: 2026-12-03',
  ],
  [{ kind: 'interview-changed', data: { added: 'Anna' } }, 'Anna is at an interview'],
  [{ kind: 'interview-cancelled', data: { on: '2026-12-03' } }, 'The interview on 2026-12-03 was cancelled'],
])('%o reads “%s”', (event, words) => {
  expect(historyWords(event)).toBe(words);
});

test.each(EVENT_KINDS)('%s has words also where its data is empty or odd', (kind) => {
  for (const data of [
    {},
    { toName: 7, fields: 'role', outcome: 'toString' },
    { changes: 1, fields: ['toString'], part: {}, answer: 'valueOf' },
  ]) {
    const words = historyWords({ kind, data });
    expect(words).toMatch(/^[A-Z]/);
    expect(words).not.toMatch(/undefined|null|object|function/);
  }
});
