import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import { isQuietLong, quietDays, silenceWords, type Waiting } from './silence';
import { type Sent, usualReplyTime } from './usual-reply-time';

const TODAY = '2026-11-25';
const sent = (age: number, took: number | null): Sent => ({
  appliedOn: addDays(TODAY, -age),
  repliedOn: took === null ? null : addDays(TODAY, took - age),
});

describe('the usual time of a reply', () => {
  test('is a month where there are too few', () => {
    const four = [3, 4, 5, 6].map((took) => sent(90, took));
    expect(usualReplyTime([], TODAY)).toEqual({ days: 30, replies: 0 });
    expect(usualReplyTime([...four, sent(90, null)], TODAY)).toEqual({ days: 30, replies: 0 });
    expect(usualReplyTime([...four, sent(90, 16)], TODAY)).toEqual({ days: 6, replies: 5 });
  });

  test('is within which four of five came', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 16, 40, 50].map((took) => sent(120, took));
    expect(usualReplyTime(ten, TODAY)).toEqual({ days: 16, replies: 10 });
  });

  test('is not made shorter by what was sent last week, of which only the quick have answered', () => {
    const slow = [20, 21, 22, 23, 24].map((took) => sent(100, took));
    const quick = [1, 1, 1, 1, 1, 1, 1, 1].map((took) => sent(8, took));
    expect(usualReplyTime([...slow, ...quick], TODAY)).toEqual({ days: 23, replies: 5 });
  });

  test('a reply dated before the letter is no reply, and one of the same day took a day', () => {
    expect(
      usualReplyTime(
        [1, 2, 3, 4, 5].map(() => sent(60, -3)),
        TODAY,
      ).replies,
    ).toBe(0);
    expect(
      usualReplyTime(
        [1, 2, 3, 4, 5].map(() => sent(60, 0)),
        TODAY,
      ).days,
    ).toBe(1);
  });

  test('is one of the times that were seen, or the general one, whatever was seen', () => {
    const one = fc.record({ age: fc.nat(400), took: fc.option(fc.integer({ min: -5, max: 400 })) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        const given = all.map(({ age, took }) => sent(age, took));
        const { days, replies } = usualReplyTime(given, TODAY);
        const times = all.map(({ took }) => (took === null ? -1 : Math.max(took, took === 0 ? 1 : took)));
        expect(replies === 0 ? days === 30 : times.includes(days)).toBe(true);
        expect(replies === 0 || replies >= 5).toBe(true);
      }),
    );
  });
});

describe('silence', () => {
  const waiting: Waiting = {
    stageKind: 'applied',
    outcome: null,
    appliedOn: addDays(TODAY, -31),
    since: addDays(TODAY, -2),
    leftOpenOn: null,
    nextOn: null,
    touched: [],
  };
  const usual = { days: 16, replies: 9 };

  test.each<[Partial<Waiting>, number | undefined]>([
    [{}, 31],
    [{ stageKind: 'interview' }, 2],
    [{ appliedOn: null }, 2],
    [{ touched: [addDays(TODAY, -40), addDays(TODAY, -5)] }, 5],
    [{ leftOpenOn: addDays(TODAY, -3) }, 3],
    [{ appliedOn: addDays(TODAY, 5) }, 0],
    [{ nextOn: TODAY }, undefined],
    [{ nextOn: addDays(TODAY, -1) }, 31],
    [{ stageKind: 'saved' }, undefined],
    [{ stageKind: 'offer' }, undefined],
    [{ stageKind: 'closed', outcome: 'no-reply' }, undefined],
  ])('of %o is %s days', (more, days) => expect(quietDays({ ...waiting, ...more }, TODAY)).toBe(days));

  test('is long when it passes the usual time, and the sentence says whose that is', () => {
    expect([16, 17, undefined].map((days) => isQuietLong(days, usual))).toEqual([false, true, false]);
    expect(silenceWords(31, usual)).toBe(
      'Most who replied to you did so within 16 days (9 replies); this one has been quiet for 31 days.',
    );
    expect(silenceWords(31, { days: 30, replies: 0 })).not.toContain('replied to you');
  });
});
