import { expect, test } from 'vitest';
import { historyWords } from '@/lib/events/history-words';
import { EVENT_KINDS, type EventKind } from '@/lib/events/rules';
import { GRANTS, type Grant } from './rules';
import { historyFor } from './seen-history';

/** One of each kind, with a name wherever one may stand. */
const EVENTS = EVENT_KINDS.map((kind) => ({
  kind,
  data: {
    name: 'Daniel Okoro',
    kind: 'call',
    part: 'recruiter',
    toName: 'Applied',
    fromName: 'Saved',
    ...(kind === 'interview-changed' ? { added: 'Daniel Okoro' } : {}),
    ...(kind === 'contact-changed' ? { changes: { name: { from: 'Daniel Okoro', to: 'D. Okoro' } } } : {}),
  } as Record<string, unknown>,
}));
const ABOUT_PLACES: readonly EventKind[] = ['organisations-merged', 'organisation-removed'];
const ABOUT_PAPERS: readonly EventKind[] = ['document-sent', 'document-taken-out'];
const may = (...grants: Grant[]) => new Set(grants);
const kindsFor = (...grants: Grant[]) => historyFor(EVENTS, may(...grants)).map(({ kind }) => kind);

test('a history is whole with everything', () => {
  expect(historyFor(EVENTS, may(...GRANTS))).toEqual(EVENTS);
});

test('nobody is named where contacts are masked, and what happened is still said', () => {
  for (const event of historyFor(EVENTS, may('pipeline', 'feedback', 'practice'))) {
    if ([...ABOUT_PLACES, ...ABOUT_PAPERS].includes(event.kind)) continue;
    const words = historyWords(event);
    expect([event.kind, words.includes('Okoro')]).toEqual([event.kind, false]);
    expect([event.kind, words]).not.toEqual([event.kind, '']);
  }
  expect(kindsFor('pipeline')).toContain('talked');
});

test('steps after a no come with feedback, what was sent with practice', () => {
  expect(kindsFor('pipeline')).not.toContain('decided');
  expect(kindsFor('pipeline')).not.toContain('asked');
  expect(kindsFor('pipeline')).not.toContain('document-sent');
  expect(kindsFor('pipeline', 'feedback')).toContain('decided');
  expect(kindsFor('pipeline', 'practice')).toContain('document-sent');
  expect(kindsFor('pipeline')).toContain('no-logged');
});
