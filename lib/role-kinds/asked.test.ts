import { expect, test } from 'vitest';
import { roleKinds } from '@/lib/insights/role-kinds';
import { kindsAsked } from './asked';
import { saidKindInput } from './input';

test('the key of every kind opens it and can be called otherwise, however long its words come out', () => {
  for (const letters of ['\uFDFA', 'qa ', 'x']) {
    const key = roleKinds()(letters.repeat(200).slice(0, 200))?.key ?? '';
    expect(kindsAsked({ kind: key, find: ' an ' })).toEqual({ open: key, find: 'an' });
    expect(saidKindInput.parse({ of: 'kind', from: key, to: 'Other' }).from).toBe(key);
  }
});
