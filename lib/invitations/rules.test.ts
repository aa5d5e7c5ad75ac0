import { describe, expect, test } from 'vitest';
import { type Invitation, type Invited, maskedAddress, standingOf, whyNot } from './rules';

const NOW = new Date('2026-12-01T10:00:00Z');
const open: Invitation = {
  ownerId: 'ruth',
  by: 'coach',
  email: null,
  expiresAt: '2026-12-01T10:00:00.001Z',
  withdrawnAt: null,
  places: 1,
  accepted: 0,
  declined: 0,
};
const ann: Invited = { id: 'ann', email: 'ann@example.org', isLinked: false, hasUsed: false };

describe('why somebody may not take it up', () => {
  test.each<[string, Partial<Invitation>, Partial<Invited>, string | undefined]>([
    ['it is open', {}, {}, undefined],
    ['to the very millisecond', { expiresAt: '2026-12-01T10:00:00Z' }, {}, 'invitation-expired'],
    ['it is theirs', { ownerId: 'ann' }, {}, 'invitation-own'],
    ['they have each other', { accepted: 1 }, { isLinked: true }, 'linked-already'],
    ['they used it', { places: 5 }, { hasUsed: true }, 'invitation-used'],
    ['somebody used it', { accepted: 1 }, {}, 'invitation-used'],
    ['it is full', { places: 2, accepted: 2 }, {}, 'invitation-full'],
    ['there is a place', { places: 2, accepted: 1, declined: 1 }, {}, undefined],
    ['it was declined', { declined: 1 }, {}, 'invitation-declined'],
    ['it was taken back', { withdrawnAt: NOW.toISOString(), accepted: 1 }, {}, 'invitation-over'],
    ['it is for another', { email: 'bob@example.org' }, {}, 'invitation-elsewhere'],
    ['it is for them', { email: 'ann@example.org' }, {}, undefined],
    ['a sample has no address', { email: 'ann@example.org' }, { email: null }, 'invitation-elsewhere'],
  ])('%s', (_, invitation, invited, code) => {
    expect(whyNot({ ...open, ...invitation }, { ...ann, ...invited }, NOW)).toBe(code);
  });
});

describe('what its sender is told', () => {
  test.each<[string, Partial<Invitation>, string]>([
    ['it waits', {}, 'waiting'],
    ['somebody accepted', { accepted: 1 }, 'accepted'],
    ['accepted, then taken back', { accepted: 1, withdrawnAt: NOW.toISOString() }, 'accepted'],
    ['declined', { declined: 1 }, 'not-accepted'],
    ['run out', { expiresAt: NOW.toISOString() }, 'not-accepted'],
    ['taken back', { withdrawnAt: NOW.toISOString() }, 'withdrawn'],
    ['a code some of whose places were taken', { places: 3, accepted: 1 }, 'waiting'],
    ['the same, once it has run out', { places: 3, accepted: 1, expiresAt: NOW.toISOString() }, 'accepted'],
  ])('%s', (_, invitation, standing) => {
    expect(standingOf({ ...open, ...invitation }, NOW)).toBe(standing);
  });
});

test('an address is masked but for what its owner knows it by', () => {
  expect(maskedAddress('ann.lee@example.org')).toBe('a…@example.org');
});
