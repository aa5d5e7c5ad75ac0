import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  line,
  optionalDay,
  optionalLine,
  optionalUrl,
  seen,
  someWords,
  tick,
  words,
} from '@/lib/acts/fields';
import { aimedAt } from './discovery';

const [row, act] = [newId(), newId()];
const aim = (shape: z.ZodRawShape) => aimedAt(z.object({ ...shape, actId: z.uuid() }), act, () => row);

test('fills every kind of field of the product’s', () => {
  const { form, ids } = aim({
    ...seen,
    stageId: z.uuid().or(z.literal('')).default(''),
    role: line('The role'),
    place: optionalLine('The place'),
    day: optionalDay('The day'),
    needed: z.iso.date(),
    url: optionalUrl('The link'),
    link: z.url(),
    email: z.string().trim().toLowerCase().pipe(z.email()),
    kind: z.enum(['', 'one', 'other']),
    count: z.coerce.number().int().min(1).max(4),
    notes: words('The notes'),
    advert: someWords('The advert'),
    tick,
    zone: z.string().refine((zone) => zone.includes('/') && !zone.includes(':')),
  });
  expect(ids).toEqual(['id', 'stageId']);
  expect(Object.fromEntries(form)).toMatchObject({
    id: row,
    stageId: row,
    actId: act,
    version: '1',
    kind: 'other',
  });
});

test('leaves out what may only be left out', () => {
  expect([...aim({ never: z.undefined().optional() }).form.keys()]).toEqual(['actId']);
});

test('fails loudly on a field it cannot fill, and on a rule about several', () => {
  expect(() => aim({ odd: z.string().regex(/^QX-\d{4}$/) })).toThrow(/Teach aimedAt[\s\S]+odd/);
  const both = z.object({ actId: z.uuid(), a: z.string() }).refine(() => false, 'never');
  expect(() => aimedAt(both, act, () => row)).toThrow(/Teach aimedAt[\s\S]+never/);
});
