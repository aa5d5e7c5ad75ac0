import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf, forgetTries, withSecondStep } from '@/scripts/test/authenticator';
import { testDatabase } from '@/scripts/test/database';
import { aPerson, type Person } from '@/scripts/test/people';
import { hashPassword } from './passwords';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
const { confirmIsThem } = await import('./confirm');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {}); // each try is a line of the log
  await forgetTries(root);
});

const withPassword = async (hash: string | null = passwordHash): Promise<Person> => {
  const person = await aPerson();
  await root`update users set password_hash = ${hash} where id = ${person.id}`;
  return person;
};

describe('it is them', () => {
  test('by their password', async () => {
    const ann = await withPassword();
    expect(await confirmIsThem(ann.scope, PASSWORD)).toBeUndefined();
    expect(await confirmIsThem(ann.scope, 'wrong')).toBe('wrong-proof');
    expect(await confirmIsThem(ann.scope, '')).toBe('wrong-proof');
  });

  test('by a code, once, where there is a second step; and by no code where there is none', async () => {
    const ann = await withPassword();
    expect(await confirmIsThem(ann.scope, '123456')).toBe('wrong-proof');
    const { secret, codes } = await withSecondStep(ann);
    const code = codeOf(secret);
    expect(await confirmIsThem(ann.scope, code)).toBeUndefined();
    expect(await confirmIsThem(ann.scope, code)).toBe('wrong-proof');
    expect(await confirmIsThem(ann.scope, codes[0] ?? '')).toBeUndefined();
    expect(await confirmIsThem(ann.scope, PASSWORD)).toBeUndefined();
  });

  test('by a password that might be a recovery code', async () => {
    const ann = await withPassword(await hashPassword('lamps-and-owls'));
    await withSecondStep(ann);
    expect(await confirmIsThem(ann.scope, 'lamps-and-owls')).toBeUndefined();
    expect(await confirmIsThem(ann.scope, 'lamps-and-bows')).toBe('wrong-proof');
  });

  test('by having come in within ten minutes, where there is neither', async () => {
    const ann = await withPassword(null);
    expect(await confirmIsThem(ann.scope, 'anything')).toBeUndefined();
    await root`update sessions set created_at = now() - interval '11 minutes' where user_id = ${ann.id}`;
    expect(await confirmIsThem(ann.scope, 'anything')).toBe('not-fresh');
  });

  test('and not by trying: a password ten times, a code ten times', async () => {
    const ann = await withPassword();
    await withSecondStep(ann);
    for (const wrong of ['wrong', '000000']) {
      const answers = new Set<unknown>();
      for (let n = 0; n < 21; n++) answers.add(await confirmIsThem(ann.scope, wrong));
      expect(answers).toEqual(new Set(['wrong-proof', 'too-many']));
    }
  });
});
