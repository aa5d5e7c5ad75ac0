import { expect, test } from 'vitest';
import { beginPassing, inTurn } from './long-work';

/** Work that ends when it is told to, and notes that it began. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('one of a person’s at a time, and two of all', async () => {
  const { begun, work, end } = works();
  const all = [
    inTurn('ann', work('ann 1')),
    inTurn('ann', work('ann 2')),
    inTurn('bob', work('bob')),
    inTurn('carl', work('carl')),
  ];
  await settled();
  expect(begun).toEqual(['ann 1', 'bob']);
  end('ann 1');
  await settled();
  expect(begun).toEqual(['ann 1', 'bob', 'ann 2']);
  end('bob');
  await settled();
  expect(begun).toEqual(['ann 1', 'bob', 'ann 2', 'carl']);
  end('ann 2');
  end('carl');
  expect(await Promise.all(all)).toEqual(['ann 1', 'ann 2', 'bob', 'carl']);
});

test('work that fails gives its turn on, and whoever waits too long is told', async () => {
  const { work, end } = works();
  const failing = inTurn('ann', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  const first = inTurn('ann', work('first'));
  await expect(inTurn('ann', work('late'), 10)).rejects.toThrow('busy');
  end('first');
  expect(await first).toBe('first');
  expect(await inTurn('ann', async () => 'next')).toBe('next');
});

test('one file of a person’s is on its way, and not too many of all', () => {
  const ends = Array.from({ length: 20 }, (_, n) => beginPassing(`person ${n}`));
  expect(() => beginPassing('person 0')).toThrow('under-way');
  expect(() => beginPassing('somebody')).toThrow('busy');
  ends[0]?.();
  const again = beginPassing('person 0');
  ends[0]?.();
  expect(() => beginPassing('person 0')).toThrow('under-way');
  for (const end of [again, ...ends]) end();
});
