import { beforeEach, expect, test, vi } from 'vitest';

const argon2 = vi.hoisted(() => ({ verify: vi.fn() }));
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  argon2.verify.mockImplementation(real.verify);
  return { ...real, verify: argon2.verify };
});
const { hashPassword, passwordFits } = await import('./passwords');

beforeEach(() => void argon2.verify.mockClear());

/** What a hash costs, from the hash itself: memory, passes, lanes. */
const costOf = (hash: string) => /^\$argon2id\$v=19\$(m=\d+,t=\d+,p=\d+)\$/.exec(hash)?.[1];

test('are hashed with argon2id at the cost that OWASP recommends first, each with its own salt', async () => {
  const [one, other] = await Promise.all([
    hashPassword('four words in a row'),
    hashPassword('four words in a row'),
  ]);
  expect(costOf(one)).toBe('m=19456,t=2,p=1');
  expect(one).not.toBe(other);
});

test('fit or do not', async () => {
  const hash = await hashPassword('four words in a row');
  expect(await passwordFits(hash, 'four words in a row')).toBe(true);
  expect(await passwordFits(hash, 'Four words in a row')).toBe(false);
});

test.each([undefined, null])('take the same work for nobody (%s), and never fit', async (nobody) => {
  expect(await passwordFits(nobody, 'four words in a row')).toBe(false);
  expect(argon2.verify).toHaveBeenCalledTimes(1);
  const [compared] = argon2.verify.mock.calls[0] as [string];
  expect(costOf(compared)).toBe(costOf(await hashPassword('x')));
});

test('fit no row that holds something else than a hash', async () => {
  expect(await passwordFits('none', 'none')).toBe(false);
});

test('of nobody’s decoy do not fit either', async () => {
  expect(await passwordFits(undefined, 'nobody has this one')).toBe(false);
});
