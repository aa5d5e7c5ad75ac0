import { describe, expect, test } from 'vitest';
import { fill, unfilled } from './merge';
import { CHANNELS } from './rules';
import { momentOf, templateFor, VARIANTS } from './templates';

const MOMENTS = ['application', 'conversation', 'assessment', 'interview', 'final'] as const;
const ALL = MOMENTS.flatMap((moment) => VARIANTS.map((variant) => [moment, variant] as const));
const fields = {
  name: 'Margarete Hollander',
  role: 'Senior Programme Manager',
  organisation: 'Fernside Libraries',
  me: 'Alexandra Kowalczyk',
};

describe.each(ALL)('the text after the %s, %s', (moment, variant) => {
  const template = templateFor(moment, variant);
  const text = fill(template.text, fields);

  test('thanks, and does not ask for the decision again', () => {
    expect(text).toMatch(/thank you/i);
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/not asking you to revisit (the decision|it)/);
    expect(text).toContain('decision');
  });

  test('asks for one thing', () => {
    const asked = text.match(/\?/g) ?? [];
    // On the phone: may I ask, the question, and an example.
    expect(asked).toHaveLength(variant === 'phone' ? 3 : 1);
    expect(text.match(/one thing (that )?would have made/g)).toHaveLength(1);
  });

  test('has no cheer, and no gap when the names are known', () => {
    expect(text).not.toContain('!');
    expect(unfilled(text)).toEqual([]);
    expect(text).toContain(fields.role);
  });

  test('travels by a way that there is', () => {
    expect(CHANNELS).toContain(template.channel);
    expect(template.subject === '').toBe(template.channel !== 'email');
  });
});

test.each(MOMENTS)('the shorter text after the %s fits into a message: 300 characters', (moment) => {
  expect(fill(templateFor(moment, 'shorter').text, fields).length).toBeLessThanOrEqual(300);
});

test('how far it went decides the text', () => {
  expect(momentOf('offer', false)).toBe('interview');
  expect(momentOf('screening', true)).toBe('final');
  expect(momentOf(null, false)).toBe('application');
  expect(momentOf('saved', false)).toBe('application');
});
