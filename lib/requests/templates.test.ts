import { expect, test } from 'vitest';
import { MOMENTS, momentOf, templateFor } from './templates';

test('how far it went decides the text', () => {
  expect(momentOf('offer', false)).toBe('interview');
  expect(momentOf('screening', true)).toBe('final');
  expect(momentOf(null, false)).toBe('application');
  expect(momentOf('saved', false)).toBe('application');
  expect(new Set(MOMENTS.map((moment) => templateFor(moment, 'suggested').text)).size).toBe(MOMENTS.length);
});
