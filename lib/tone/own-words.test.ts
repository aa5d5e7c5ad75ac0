import { expect, test } from 'vitest';
import { letterFor as aroundInterview } from '../interviews/letters';
import { letterFor as aroundOffer, LETTERS } from '../offers/letters';
import { OUTREACH_LETTERS, outreachLetter } from '../outreach/letters';
import { type Moment, templateFor, VARIANTS } from '../requests/templates';
import { checkTone } from './check';

const MOMENTS: readonly Moment[] = ['application', 'conversation', 'assessment', 'interview', 'final'];

test.each(VARIANTS.flatMap((variant) => MOMENTS.map((moment) => [variant, moment] as const)))(
  'Onward’s own text to ask with, %s after %s, is fine but for what is to be filled in',
  (variant, moment) => {
    const found = checkTone(templateFor(moment, variant).text, { kind: 'ask' });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['unfilled']));
  },
);

const fields = { name: 'Marta', role: 'Designer', organisation: 'Quay Trust', me: 'Ann' };
const ASKING = ['more-time', 'negotiate'];
test.each([
  ...LETTERS.map((kind) => [kind, aroundOffer(kind, fields).text, ASKING.includes(kind)] as const),
  ...OUTREACH_LETTERS.map(
    (kind) => [kind, outreachLetter(kind, { ...fields, skill: 'drawing' }).text, true] as const,
  ),
  ['after an interview', aroundInterview('thanks', { ...fields, day: null, needs: [] }).text, false] as const,
])('and so is every other letter of its own: %s', (_, text, isAsk) => {
  const found = checkTone(text, { kind: isAsk ? 'ask' : 'other' });
  expect(found.map(({ kind }) => kind).filter((kind) => kind !== 'unfilled')).toEqual([]);
});
