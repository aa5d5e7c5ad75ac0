import { expect, test } from 'vitest';
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
