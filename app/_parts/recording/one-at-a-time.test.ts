import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';
import type { Ended, Take } from './take';

/** A browser that asks first: it gives its microphones only when told to. */
function aBrowser() {
  const begun: { isLive: boolean }[] = [];
  const answers: (() => void)[] = [];
  const ask = async (): Promise<Take> => {
    await new Promise<void>((resolve) => answers.push(resolve));
    const microphone = { isLive: true };
    begun.push(microphone);
    let end = (_: Ended) => {};
    return {
      stream: {} as MediaStream,
      stop: () => {
        microphone.isLive = false;
        end({} as Ended);
      },
      ended: new Promise((resolve) => {
        end = resolve;
      }),
    };
  };
  const allow = () => {
    for (const answer of answers.splice(0)) answer();
  };
  return { ask, allow, begun, live: () => begun.filter(({ isLive }) => isLive).length };
}

test('a second press while the browser asks begins nothing, and the first can be stopped', async () => {
  const { ask, allow, begun, live } = aBrowser();
  const one = oneAtATime();
  const both = [one.begin(ask), one.begin(ask)];
  allow();
  const [first, second] = await Promise.all(both);
  expect([second, begun.length]).toEqual([undefined, 1]);
  (first as Take).stop();
  expect(live()).toBe(0);
});

test('another one begins once the first has ended, and not before', async () => {
  const { ask, allow, live } = aBrowser();
  const one = oneAtATime();
  const asked = one.begin(ask);
  allow();
  const take = (await asked) as Take;
  expect(await one.begin(ask)).toBeUndefined();
  take.stop();
  await take.ended;
  const again = one.begin(ask);
  allow();
  expect(await again).toBeDefined();
  expect(live()).toBe(1);
});

test('leaving ends what is under way', async () => {
  const { ask, allow, live } = aBrowser();
  const one = oneAtATime();
  const asked = one.begin(ask);
  allow();
  await asked;
  one.leave();
  expect(live()).toBe(0);
});

test('who left while the browser asked is not listened to', async () => {
  const { ask, allow, begun, live } = aBrowser();
  const one = oneAtATime();
  const asked = one.begin(ask);
  one.leave();
  allow();
  expect([await asked, begun.length, live()]).toEqual([undefined, 1, 0]);
});

test('after a refusal one can try again', async () => {
  const one = oneAtATime();
  expect(await one.begin(async () => 'refused')).toBe('refused');
  expect(await one.begin(() => Promise.reject(new Error('no identifiers here')))).toBe('broken');
  expect(await one.begin(async () => 'busy')).toBe('busy');
});
