import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTACT_PARTS } from '@/lib/applications/rules';
import { checkTone } from '@/lib/tone/check';
import { unfilled } from './merge';
import { NUDGE_AFTER, nudgeFor, nudgeFrom, waitingOn } from './nudge';
import { CHANNELS, REQUEST_STATES } from './rules';
import { MOMENTS } from './templates';
import { adviceOnWhen } from './when';
import { type Person, whomToAsk } from './whom';

const somebody = (name: string, given: Partial<Person> = {}): Person => ({
  contactId: name,
  name,
  part: null,
  isMet: false,
  isTeller: false,
  isClosed: false,
  ...given,
});
const first = (people: Person[], moment: (typeof MOMENTS)[number]) => whomToAsk(people, moment)[0];

describe('who to ask first', () => {
  const recruiter = somebody('Rita', { part: 'recruiter' });
  const manager = somebody('Max', { part: 'hiring-manager' });
  const met = somebody('Ines', { isMet: true });

  test('is whoever handles applications, until somebody was met: then whoever decides', () => {
    expect(first([manager, recruiter], 'application')?.person.name).toBe('Rita');
    expect(first([recruiter, met, manager], 'final')?.person.name).toBe('Max');
    expect(first([recruiter, met], 'interview')).toMatchObject({ relation: 'interviewer' });
  });

  test('is whoever told it, before anybody else', () => {
    const told = somebody('Tom', { part: 'other', isTeller: true });
    expect(first([manager, recruiter, told], 'final')).toMatchObject({ person: { name: 'Tom' } });
  });

  test('is nobody who asked not to be contacted; all others are there, each with a reason', () => {
    const people = fc.array(
      fc.record({
        contactId: fc.uuid(),
        name: fc.string(),
        part: fc.constantFrom(null, ...CONTACT_PARTS),
        isMet: fc.boolean(),
        isTeller: fc.boolean(),
        isClosed: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(people, fc.constantFrom(...MOMENTS), (given, moment) => {
        const asked = whomToAsk(given, moment);
        expect(new Set(asked.map(({ person }) => person))).toEqual(
          new Set(given.filter(({ isClosed }) => !isClosed)),
        );
        for (const { why } of asked) expect(why).toMatch(/\.$/);
      }),
    );
  });
});

test('when to ask: on the call, else a day to a week after, and later too', () => {
  expect(adviceOnWhen(0, 'phone').sentence).toContain('While you are still talking');
  expect([-1, 0, 1, 7, 8, 30, 31].map((days) => adviceOnWhen(days, 'email').when)).toEqual([
    'early',
    'early',
    'good',
    'good',
    'late',
    'late',
    'old',
  ]);
});

describe('a reminder', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

  test('is offered once the silence was as long as chosen, and never a second time', () => {
    const wait = (state: (typeof REQUEST_STATES)[number], sent: number, nudged: number | null) =>
      waitingOn({ state, sentAt: ago(sent), nudgedAt: nudged === null ? null : ago(nudged) }, '10', now);
    expect(wait('sent', 9.9, null)).toBe('waits');
    expect(wait('sent', 10, null)).toBe('may-nudge');
    expect(wait('nudged', 30, 1)).toBe('waits-again');
    expect(wait('nudged', 300, 200)).toBe('silent');
    for (const state of REQUEST_STATES.filter((one) => one !== 'sent'))
      expect(wait(state, 300, 200)).not.toBe('may-nudge');
    for (const after of NUDGE_AFTER)
      expect(
        waitingOn({ state: 'sent', sentAt: ago(300), nudgedAt: null }, after, nudgeFrom(ago(300), after)),
      ).toBe('may-nudge');
  });

  test('is the seeker’s own where there is one, with its gaps, and the built-in one once it is put away', () => {
    const fields = { name: 'Margarete', role: 'Keeper', organisation: 'Fernside', me: null };
    const own = { subject: 'About the {role} role', text: 'Dear {name}, still curious. {me}' };
    expect(nudgeFor('email', fields, 'en-GB', { ...own, putAwayAt: null })).toEqual({
      subject: 'About the Keeper role',
      text: 'Dear Margarete, still curious. [your name]',
    });
    expect(nudgeFor('form', fields, 'en-GB', { ...own, putAwayAt: null }).subject).toBe('');
    expect(nudgeFor('email', fields, 'en-GB', { ...own, putAwayAt: '2026-01-01T00:00:00Z' })).toEqual(
      nudgeFor('email', fields, 'en-GB'),
    );
  });

  test.each(CHANNELS)(
    'by %s thanks, leaves the decision alone, has no gap, and is heard kindly',
    (channel) => {
      const fields = {
        name: 'Margarete Hollander',
        role: 'Senior Programme Manager',
        organisation: 'Fernside',
      };
      for (const me of ['Alexandra Kowalczyk', null]) {
        const { text, subject } = nudgeFor(channel, { ...fields, me }, 'en-GB');
        expect(text).toMatch(/thank you/i);
        expect(text).toContain('I’m not asking you to revisit the decision');
        expect(unfilled(subject + text)).toEqual([]);
        expect(checkTone(text, { kind: 'other' }).map(({ kind }) => kind)).toEqual([]);
        if (channel === 'message') expect(text.length).toBeLessThanOrEqual(300);
      }
    },
  );
});
