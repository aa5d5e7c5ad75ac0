import { beforeAll, describe, expect, test } from 'vitest';
import { read } from '@/db/transaction';
import { WHOLE_SEARCH } from '@/lib/insights/asked';
import { type Figures, figuresOf, traitsOf } from '@/lib/insights/figures';
import { jeffreysInterval } from '@/lib/insights/intervals';
import { pathsOf } from '@/lib/insights/paths';
import { leftOutSentence } from '@/lib/insights/rate-words';
import { medianSentence, replySentence } from '@/lib/insights/reply-time';
import { roleKinds } from '@/lib/insights/role-kinds';
import { dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aPerson } from '@/scripts/test/people';
import { seedCast } from '../seed/cast';
import { listPathRows } from './reads';

// Counted by hand from db/seed/cast.ts; the sums are written out in docs/figures.md.
testDatabase();
let figures: Figures;
beforeAll(async () => {
  const ann = await aPerson();
  const today = dayIn('Europe/London', new Date());
  await seedCast(ann.scope, today);
  const { rows } = await read(ann.scope, (tx) => ({ rows: listPathRows(tx) }));
  const traits = traitsOf(roleKinds());
  figures = figuresOf(pathsOf(rows, 'Europe/London'), WHOLE_SEARCH, { today, traits });
});

describe('the figures of the demo cast agree with a hand calculation:', () => {
  test('seventeen applications, fifteen sent', () => {
    expect(figures).toMatchObject({ all: 17, chosen: 17, sent: 15 });
  });

  test('the rates', () => {
    const told = figures.rates.steps.map(({ wentOn, known, open, out }) => [
      wentOn,
      known,
      open,
      out.withdrawn,
    ]);
    expect(told).toEqual([
      [8, 10, 4, 0],
      [4, 5, 2, 1],
      [1, 3, 1, 0],
    ]);
    expect(figures.rates.out).toEqual({ 'should-not-count': 0, predetermined: 0, cancelled: 1 });
    expect(leftOutSentence(figures.rates)).toBe('Left out: 1 cancelled by them and 1 withdrawn.');
    expect(figures.rates.steps.map(({ interval }) => interval)).toEqual([
      jeffreysInterval(8, 10),
      jeffreysInterval(4, 5),
      null,
    ]);
    expect(figures.opening).toEqual([
      'No place is narrow: at each step that can be measured, at least half went on.',
    ]);
  });

  test('the flow', () => {
    const links = figures.flow.links.map(({ from, to, n }) => `${from} ${to} ${n}`);
    expect(links).toEqual([
      'saved applied 1',
      'saved still 2',
      'applied screening 9',
      'applied rejected 1',
      'applied no-reply 1',
      'applied still 4',
      'screening assessment 1',
      'screening interview 4',
      'screening withdrawn 1',
      'screening rejected 1',
      'screening cancelled 1',
      'screening still 1',
      'assessment still 1',
      'interview offer 1',
      'interview rejected 2',
      'interview still 1',
      'offer still 1',
    ]);
  });

  test('the time until a first word', () => {
    const { reply, silences } = figures;
    expect(reply).toMatchObject({ sent: 14, replied: 9, waiting: 4, misdated: 0, most: 12 });
    const shares = reply.curve.steps.map(({ days, atRisk, ended, share }) => [
      days,
      atRisk,
      ended,
      share.toFixed(4),
    ]);
    expect(shares).toEqual([
      [6, 13, 1, '0.9231'],
      [9, 12, 2, '0.7692'],
      [10, 9, 2, '0.5983'],
      [11, 7, 2, '0.4274'],
      [12, 5, 1, '0.3419'],
      [15, 4, 1, '0.2564'],
    ]);
    expect(replySentence({ ...reply, replies: [] })).toBe(
      'Most who replied did so within 12 days (9 replies to 14 applications).',
    );
    expect(medianSentence({ ...reply, replies: [] })).toMatch(
      /^By this estimate half of those sent are answered within 11 days/,
    );
    expect(silences).toEqual([
      'Of 4 that were silent for more than 14 days, 1 was answered later, and 2 wait still.',
      'Of 1 that was silent for more than 30 days, none was answered later.',
    ]);
  });

  test('the time in each stage', () => {
    const told = figures.stages.map(({ kind, stays, over, still, quartiles }) => [
      kind,
      stays,
      over,
      still,
      quartiles?.map(({ days }) => days) ?? null,
    ]);
    expect(told).toEqual([
      ['applied', 14, 9, 4, [10, 11, null]],
      ['screening', 8, 7, 1, [9, 13, 13]],
      ['assessment', 1, 0, 1, null],
      ['interview', 4, 3, 1, null],
      ['offer', 1, 0, 1, null],
    ]);
  });

  test('kinds of role, none of which has five known fates', () => {
    const { groups, without } = figures.sides.kind;
    expect(groups.map(({ name, sent }) => `${name} ${sent}`)).toEqual([
      'Operations manager 3',
      'Content editor 2',
      'Customer insight manager 2',
      'Data analyst 2',
      'Project coordinator 2',
      'Service designer 2',
      'Procurement officer 1',
      'Support lead 1',
    ]);
    expect(without).toBe(2);
    expect(figures.sides.source).toEqual({ groups: [], without: 17 });
  });

  test('resume versions, two of which have five known fates', () => {
    const { groups, without } = figures.sides.resume;
    const told = groups.map(({ sent, rates: { steps, out } }) => {
      const [answer] = steps;
      return [sent, out.cancelled, answer?.wentOn, answer?.known, answer?.open, answer?.interval];
    });
    expect(told).toEqual([
      [7, 0, 5, 5, 2, jeffreysInterval(5, 5)],
      [6, 1, 3, 5, 0, jeffreysInterval(3, 5)],
      [2, 0, 0, 0, 2, null],
    ]);
    expect(jeffreysInterval(5, 5)).toMatchObject({ low: expect.closeTo(0.621, 3), high: 1 });
    expect(jeffreysInterval(3, 5)).toMatchObject({
      low: expect.closeTo(0.209, 3),
      high: expect.closeTo(0.906, 3),
    });
    expect(without).toBe(2);
  });
});
