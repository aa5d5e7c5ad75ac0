import { describe, expect, test } from 'vitest';
import { STAGE_KINDS } from '@/lib/stages/rules';
import {
  changeInterviewInput,
  interviewLetterInput,
  prepareInput,
  reflectInput,
  setInterviewInput,
} from './input';
import { INTERVIEW_KINDS, isPlausible, isTalkStage, STAGES_OF_KIND, stateOf } from './rules';

const now = new Date('2026-11-24T12:00:00Z');

test.each([
  ['2026-12-03T14:00:00Z', true],
  ['1926-12-03T14:00:00Z', false],
  ['2017-01-01T00:00:00Z', true],
  ['2028-10-01T00:00:00Z', true],
  ['2029-01-01T00:00:00Z', false],
  ['2126-12-03T14:00:00Z', false],
])('an interview at %s: %s', (at, is) => expect(isPlausible(new Date(at), now)).toBe(is));

test.each([
  [{ startsAt: '2026-11-24T11:30:00Z', minutes: 20 }, 'past'],
  [{ startsAt: '2026-11-24T11:30:00Z', minutes: 45 }, 'coming'],
  [{ startsAt: '2026-11-24T11:30:00Z', minutes: null }, 'coming'],
  [{ startsAt: '2026-11-24T11:00:00Z', minutes: null }, 'past'],
  [{ startsAt: null, minutes: 45 }, 'undated'],
] as const)('%o is %s, and cancelled is cancelled', (one, state) => {
  expect(stateOf({ ...one, cancelledAt: null }, now)).toBe(state);
  expect(stateOf({ ...one, cancelledAt: '2026-11-20T00:00:00Z' }, now)).toBe('cancelled');
});

test('every kind is met in a stage in which interviews are set', () => {
  const met = INTERVIEW_KINDS.flatMap((kind) => STAGES_OF_KIND[kind]);
  expect(STAGE_KINDS.filter((kind) => met.includes(kind))).toEqual(STAGE_KINDS.filter(isTalkStage));
});

describe('what a form says of an interview', () => {
  const good = {
    applicationId: '01932b6e-0000-7000-8000-000000000000',
    kind: 'video',
    round: '2',
    startsAt: '2026-12-03T14:00',
    zone: 'America/New_York',
    minutes: '45',
    place: '',
    link: 'meet.example.org/x',
  };
  const says = (more: object) => setInterviewInput.safeParse({ ...good, ...more }).error?.issues[0]?.message;

  test('is kept as it means', () => {
    expect(setInterviewInput.parse(good)).toEqual({
      ...good,
      round: 2,
      minutes: 45,
      place: null,
      link: 'https://meet.example.org/x',
    });
    expect(
      setInterviewInput.parse({ ...good, round: '', startsAt: '', minutes: ' ', link: '' }),
    ).toMatchObject({
      round: null,
      startsAt: null,
      minutes: null,
      link: null,
    });
  });

  test.each([
    [{ startsAt: '2026-02-30T14:00' }, /not a day and time/],
    [{ startsAt: 'tomorrow' }, /not a day and time/],
    [{ minutes: '0' }, /from 5 to 1,440/],
    [{ minutes: '20160' }, /from 5 to 1,440/],
    [{ minutes: '-45' }, /from 5 to 1,440/],
    [{ minutes: '1.5' }, /from 5 to 1,440/],
    [{ round: '0' }, /from 1 to 20/],
    [{ zone: 'Mars/Olympus' }, /time zone from the list/],
    [{ kind: 'chat' }, /what kind/],
    [{ link: 'javascript:alert(1)' }, /not a web address/],
    [{ place: 'x'.repeat(10_000) }, /longer than 200/],
  ])('%o is refused with a sentence', (more, sentence) => expect(says(more)).toMatch(sentence));

  test('ten thousand characters are too many, and said to be', () => {
    const long = 'x'.repeat(10_001);
    const seen = { id: good.applicationId, version: '1' };
    for (const [schema, given] of [
      [prepareInput, { questions: '', notes: long }],
      [reflectInput, { wentWell: long, nextTime: '' }],
      [changeInterviewInput, { ...good, place: long }],
    ] as const)
      expect(schema.safeParse({ ...seen, ...given }).error?.issues[0]?.message).toMatch(/longer than/);
  });

  test('looking back begins with what went well', () => {
    const { error } = reflectInput.safeParse({
      id: good.applicationId,
      version: 1,
      wentWell: ' ',
      nextTime: 'x',
    });
    expect(error?.issues[0]?.message).toBe('What went well is empty: write it here.');
  });

  test('a letter is to nobody in particular, or to somebody', () => {
    const letter = { interviewId: good.applicationId, subject: '', text: 'x' };
    expect(interviewLetterInput.parse(letter).contactId).toBe('');
    expect(interviewLetterInput.safeParse({ ...letter, contactId: 'x' }).success).toBe(false);
  });
});
