import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import { anyRows, entry, inTwoOrders, noIn, row } from './any-row';
import { type Path, pathsOf } from './paths';
import { afterSilence, medianSentence, replySentence, replyTime, silenceSentence } from './reply-time';
import { stageTimeSentence, stageTimes } from './stage-time';

const TODAY = '2026-11-25';
const one = (over: Parameters<typeof row>[0]) => pathsOf([row(over)], 'UTC')[0] as Path;

/** Sent so many days ago; answered after so many, or silent still. */
const sent = (age: number, took: number | null): Path => {
  const on = addDays(TODAY, -age);
  const entries = [entry('applied', on)];
  return one({
    appliedOn: on,
    entries: took === null ? entries : [...entries, entry('screening', addDays(on, took))],
  });
};
const closed = (age: number, after: number, outcome: 'no-reply' | 'rejected' | 'withdrawn') => {
  const on = addDays(TODAY, -age);
  const closedAt = `${addDays(on, after)}T12:00:00Z`;
  return one({ appliedOn: on, outcome, closedAt, no: outcome === 'rejected' ? noIn('applied') : null });
};

describe('the time of a reply', () => {
  test('is nothing from too few, and says how many there are', () => {
    const four = [3, 4, 5, 6].map((took) => sent(90, took));
    expect(replyTime(four, TODAY)).toMatchObject({ replied: 4, median: null, most: null });
    expect(replySentence(replyTime(four, TODAY))).toBe(
      '4 of 4 answered so far. How long a reply takes shows from 5 replies.',
    );
    expect(medianSentence(replyTime(four, TODAY))).toBeUndefined();
    expect(replySentence(replyTime([], TODAY))).toBe('How long a reply takes shows once something is sent.');
  });

  test('by hand: ten replies to twenty, the silent ones watched for longer', () => {
    const replied = [1, 2, 3, 4, 5, 6, 7, 16, 40, 50].map((took) => sent(120, took));
    const time = replyTime([...replied, ...Array(10).fill(sent(120, null))], TODAY);
    // Nobody is censored before the last reply, so the curve falls by a twentieth with each, to a half.
    expect(time.curve.steps.map(({ share }) => Number(share.toFixed(10)))).toEqual(
      replied.map((_, n) => Number((1 - (n + 1) / 20).toFixed(10))),
    );
    expect([time.most, time.median?.days, time.waiting]).toEqual([16, 50, 10]);
    expect(replySentence(time)).toBe(
      'Most who replied did so within 16 days (10 replies to 20 applications).',
    );
  });

  test('is not made shorter by what was sent last week, of which only the quick have answered', () => {
    const slow = [20, 21, 22, 23, 24].map((took) => sent(100, took));
    const quick = [1, 1].map((took) => sent(8, took));
    const lately = Array(20).fill(sent(8, null));
    expect(replyTime([...slow, ...quick, ...lately], TODAY).most).toBe(23);
  });

  test('a no is a reply; giving up is none, and is watched until then', () => {
    const time = replyTime(
      [closed(60, 9, 'rejected'), closed(60, 30, 'no-reply'), closed(60, 3, 'withdrawn')],
      TODAY,
    );
    expect(time.replies.map(({ days, hasEnded, waits }) => [days, hasEnded, waits])).toEqual([
      [9, true, false],
      [30, false, false],
      [3, false, false],
    ]);
  });

  test('what is dated against time is counted as such, and what says nothing of anybody left out', () => {
    expect(replyTime([sent(-3, null)], TODAY)).toMatchObject({ sent: 0, misdated: 1 });
    const promised = { ...closed(60, 9, 'rejected'), no: { ...noIn('applied'), predetermined: true } };
    expect(replyTime([promised, one({ entries: [entry('saved', TODAY)] })], TODAY).sent).toBe(0);
  });

  test('a median that was not reached is said to be so, and one without an upper limit has none', () => {
    const few = [1, 2, 3, 4, 5].map((took) => sent(90, took));
    const mostSilent = replyTime([...few, ...Array(20).fill(sent(90, null))], TODAY);
    expect(medianSentence(mostSilent)).toBe(
      'By this estimate fewer than half of those sent are answered in the time that was watched.',
    );
    const half = replyTime([...few, ...Array(5).fill(sent(90, null))], TODAY);
    expect(medianSentence(half)).toBe(
      'By this estimate half of those sent are answered within 5 days (95 % range: at least 1 day).',
    );
  });

  test('of a few answers among much that was sent yesterday it says that half is an estimate', () => {
    const lately = [...Array(5).fill(sent(30, 3)), ...Array(95).fill(sent(1, null))];
    expect(medianSentence(replyTime(lately, TODAY))).toMatch(
      /^By this estimate half of those sent are answered within 3 days/,
    );
  });

  test('what comes on the same day takes a day in every sentence', () => {
    const all = [...Array(30).fill(sent(90, 0)), sent(90, 5), sent(90, 6)];
    const time = replyTime(all, TODAY);
    expect(replySentence(time)).toContain('within 1 day (');
    expect(medianSentence(time)).toBe(
      'By this estimate half of those sent are answered within 1 day (95 % range: 1 day).',
    );
    const [applied] = stageTimes(all, TODAY);
    expect(applied && stageTimeSentence(applied, 'Applied')).toContain(
      'a quarter within 1 day, half within 1 day, three quarters within 1 day',
    );
  });

  test('what silence has meant, in counts', () => {
    const time = replyTime(
      [sent(90, 5), sent(90, 40), sent(90, null), closed(90, 60, 'no-reply'), sent(10, null)],
      TODAY,
    );
    expect(afterSilence(time, 30)).toEqual({ silent: 3, answeredLater: 1, waiting: 1 });
    expect(silenceSentence(time, 30)).toBe(
      'Of 3 that were silent for more than 30 days, 1 was answered later, and 1 waits still.',
    );
    expect(silenceSentence(time, 200)).toBeUndefined();
  });
});

describe('the time in a stage', () => {
  const stood = (kind: 'screening' | 'interview', days: number | null) => {
    const from = addDays(TODAY, -60);
    const after = days === null ? [] : [entry('offer', addDays(from, days))];
    return one({ entries: [entry(kind, from), ...after] });
  };

  test('has quartiles from five that are over, censored where still there', () => {
    const some = [2, 4, 9, 12, 21, 30].map((days) => stood('screening', days));
    const [, screening, , interview] = stageTimes(
      [...some, stood('screening', null), stood('interview', 3)],
      TODAY,
    );
    if (!screening || !interview) throw new Error('no kinds');
    expect(screening).toMatchObject({ stays: 7, over: 6, still: 1 });
    expect(screening.quartiles?.map(({ days }) => days)).toEqual([4, 12, 30]);
    expect(stageTimeSentence(screening, 'Screening')).toBe(
      'Screening: a quarter within 4 days, half within 12 days, three quarters within 30 days (7 stays, 1 of them still there).',
    );
    expect(stageTimeSentence(interview, 'Interview')).toBe(
      'Interview: 1 of 1 stay over so far. How long they take shows from 5.',
    );
  });

  test('says what was not reached, and that nothing stood there', () => {
    const some = [2, 4, 9, 12, 21].map((days) => stood('screening', days));
    const [applied, screening] = stageTimes([...some, ...Array(30).fill(stood('screening', null))], TODAY);
    if (!applied || !screening) throw new Error('no kinds');
    expect(stageTimeSentence(applied, 'Applied')).toBe('Applied: nothing has stood there yet.');
    expect(stageTimeSentence(screening, 'Screening')).toBe(
      'Screening: fewer than a quarter were over in the time that was watched (35 stays, 30 of them still there).',
    );
  });

  test('a stay that begins ahead of today is counted apart', () => {
    const [applied] = stageTimes([sent(-3, null), sent(5, null)], TODAY);
    expect(applied).toMatchObject({ stays: 1, still: 1, misdated: 1 });
  });

  test('giving up on an answer is no end of waiting', () => {
    const [applied] = stageTimes([closed(60, 30, 'no-reply'), closed(60, 9, 'rejected')], TODAY);
    expect(applied).toMatchObject({ stays: 2, over: 1, still: 0 });
  });
});

test('the order of rows never matters, and silence never makes replies quicker', () => {
  fc.assert(
    fc.property(inTwoOrders(anyRows), ([first, second]) => {
      const [here, there] = [pathsOf(first, 'UTC'), pathsOf(second, 'UTC')];
      const { replies: _, ...time } = replyTime(here, TODAY);
      expect(replyTime(there, TODAY)).toMatchObject(time);
      expect(stageTimes(there, TODAY)).toEqual(stageTimes(here, TODAY));
      const more = replyTime([...here, sent(200, null)], TODAY);
      expect(more.median?.days ?? 1e9).toBeGreaterThanOrEqual(time.median?.days ?? 1e9);
      expect(more.replied).toBe(time.replied);
    }),
  );
});
