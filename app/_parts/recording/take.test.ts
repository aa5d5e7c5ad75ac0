import { describe, expect, test } from 'vitest';
import { endedWords, NO_TAKE } from './sentences';
import type { Kept, Place } from './store';
import { beginTake, type Take } from './take';

/** A microphone, a recorder and a clock of the test's own. */
function aDevice() {
  const tracks = [
    {
      isLive: true,
      stop() {
        this.isLive = false;
      },
    },
  ];
  const stream = { getTracks: () => tracks } as unknown as MediaStream;
  let now = 1_000_000;
  const recorder = {
    mimeType: 'audio/webm',
    state: 'inactive',
    ondataavailable: (_: { data: Blob }) => {},
    onstop: () => {},
    onerror: () => {},
    start() {
      this.state = 'recording';
    },
    stop() {
      this.state = 'inactive';
      this.ondataavailable({ data: new Blob(['!']) });
      this.onstop();
    },
  };
  const second = (data = 'one second') => {
    now += 1000;
    recorder.ondataavailable({ data: new Blob([data]) });
  };
  return { stream, recorder, tracks, second, now: () => now };
}

/** A browser's store with room for so many parts. */
function aPlace(room: number): Place & { kept: Kept[]; parts: number[] } {
  const kept: Kept[] = [];
  const parts: number[] = [];
  return {
    kept,
    parts,
    async add(one, n) {
      if (parts.length >= room) throw new DOMException('', 'QuotaExceededError');
      parts.push(n);
      kept.push(one);
    },
  };
}

const given = { kind: 'audio', owner: 'ann', about: 'Why boats?', id: 'r' } as const;
const begin = (device: ReturnType<typeof aDevice>, place: Place | null) =>
  beginTake({
    ...given,
    place,
    getMedia: async () => device.stream,
    makeRecorder: () => device.recorder as unknown as MediaRecorder,
    now: device.now,
  }) as Promise<Take>;
const refusedBy = (name: string) =>
  beginTake({
    ...given,
    place: null,
    getMedia: () => Promise.reject(new DOMException('', name)),
    makeRecorder: () => ({}) as MediaRecorder,
    now: () => 0,
  });

describe('a recording', () => {
  test('is kept second by second, whole when it is stopped, and lets the microphone go', async () => {
    const device = aDevice();
    const place = aPlace(100);
    const take = await begin(device, place);
    device.second();
    device.second();
    take.stop();
    const ended = await take.ended;
    expect(ended).toMatchObject({ how: 'stopped', kept: { seconds: 2, owner: 'ann', about: 'Why boats?' } });
    expect([ended.parts.length, place.parts]).toEqual([3, [0, 1, 2]]);
    expect(place.kept.at(-1)?.size).toBe(ended.kept.size);
    expect(device.tracks[0]?.isLive).toBe(false);
  });

  test('for which there is no more room in the middle ends, and what was said before is kept without a hole', async () => {
    const device = aDevice();
    const place = aPlace(2);
    const take = await begin(device, place);
    for (let n = 0; n < 5; n++) device.second();
    const ended = await take.ended;
    expect(ended).toMatchObject({ how: 'full', kept: { seconds: 2 } });
    expect([ended.parts.length, place.parts]).toEqual([2, [0, 1]]);
    expect(device.tracks[0]?.isLive).toBe(false);
    expect(endedWords(ended)).toMatch(/no more room.*The first 0:02 are kept\..*go on without\./);
  });

  test('for which there never was room says that nothing was kept', async () => {
    const device = aDevice();
    const take = await begin(device, aPlace(0));
    device.second();
    const ended = await take.ended;
    expect(ended.parts).toEqual([]);
    expect(endedWords(ended)).toMatch(/Nothing of it could be kept/);
  });

  test('whose device is pulled out says so, and keeps what there was', async () => {
    const device = aDevice();
    const take = await begin(device, null);
    device.second();
    device.recorder.stop();
    const ended = await take.ended;
    expect(ended.how).toBe('broken');
    expect(endedWords(ended)).toMatch(/went away\. The first 0:01 are kept\./);
  });
});

describe('without one', () => {
  test.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['TypeError', 'broken'],
  ] as const)('%s is %s, and says what was kept and how to go on', async (name, why) => {
    expect(await refusedBy(name)).toBe(why);
    expect(NO_TAKE[why]).toMatch(/Nothing was recorded, and what you typed is kept\./);
    expect(NO_TAKE[why]).toMatch(/go on without/i);
  });

  test('a browser that gives a microphone and cannot record lets it go again', async () => {
    const device = aDevice();
    const none = await beginTake({
      ...given,
      place: null,
      getMedia: async () => device.stream,
      makeRecorder: () => {
        throw new TypeError('no recorder');
      },
      now: () => 0,
    });
    expect([none, device.tracks[0]?.isLive]).toEqual(['broken', false]);
  });
});
