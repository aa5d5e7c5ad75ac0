import { expect, test } from 'vitest';
import { inOrder, type Recipient, recipientOf } from './recipient';

const one = (contactId: string, more: Partial<Recipient> = {}): Recipient => ({
  contactId,
  name: contactId,
  email: null,
  part: null,
  isThere: false,
  isClosed: false,
  ...more,
});
const open = { isClosed: false };
const people = [
  one('friend', { part: 'referrer' }),
  one('boss', { part: 'hiring-manager' }),
  one('agent', { part: 'recruiter' }),
  one('panel', { isThere: true, part: 'interviewer' }),
];

test('who was there is thanked first, who arranges it is asked first, and a referrer is left alone', () => {
  const names = (kind: 'thanks' | 'adjustment') => inOrder(kind, people).map(({ name }) => name);
  expect(names('thanks')).toEqual(['panel', 'boss', 'agent']);
  expect(names('adjustment')).toEqual(['agent', 'boss', 'panel']);
});

test('a letter goes to whoever was chosen, else to the first who may be written to, else to the team', () => {
  expect(recipientOf(open, people, { contactId: 'boss' }).whom?.name).toBe('boss');
  const shut = people.map((who) => (who.name === 'panel' ? { ...who, isClosed: true } : who));
  expect(recipientOf(open, shut)).toMatchObject({ whom: { name: 'boss' }, isClosed: false });
  expect(recipientOf(open, [])).toEqual({ whom: undefined, isClosed: false });
});

test('it is closed where the chosen one, everybody, or the organisation asked for that', () => {
  const shut = people.map((who) => ({ ...who, isClosed: true }));
  expect(recipientOf(open, shut).isClosed).toBe(true);
  expect(recipientOf(open, shut, { contactId: 'boss' }).isClosed).toBe(true);
  expect(recipientOf({ isClosed: true }, []).isClosed).toBe(true);
});
