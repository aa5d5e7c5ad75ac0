import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { testDatabase } from './database';
import { aimedAt, everything } from './discovery';
import { fillOwned } from './owned-rows';
import { aPerson, everythingOf, type Person } from './people';
import { signedInAs } from './request';

/** Whatever a link's secret opens, for whoever types one that nobody made, or that was used up: nothing, and in a sentence. */
vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());

const { root } = testDatabase();
const ofLinks = (await everything('actions')).filter(
  ({ mark }) => mark?.input && 'token' in mark.input.shape,
);
let victim: Person;
let before: string;

beforeAll(async () => {
  victim = await aPerson('victim');
  await fillOwned(root, `u.id = '${victim.id}'`);
  before = await everythingOf(root, victim.id);
});

test('there are such actions, or nothing is tried here', () => {
  expect(ofLinks.length).toBeGreaterThan(0);
});

describe.each(ofLinks)('$where', ({ run, mark }) => {
  test.each(['A'.repeat(43), 'x', '%', `${'A'.repeat(200)}`])('opens nothing by %s', async (token) => {
    signedInAs(mark?.who === 'anyone' ? undefined : (await aPerson('stranger')).cookie);
    const { form } = aimedAt(mark?.input as z.ZodObject, newId(), () => newId());
    form.set('token', token);
    const sent = (
      run as unknown as (state: object, form: FormData) => Promise<{ ok?: boolean; code?: string }>
    )({ values: {}, errors: {} }, form);
    const { ok, code } = await sent;
    expect([ok, code === undefined || code === 'broken']).toEqual([undefined, false]);
    expect(await everythingOf(root, victim.id)).toBe(before);
  });
});
