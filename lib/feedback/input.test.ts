import { describe, expect, test } from 'vitest';
import { concernInput, decideInput, feedbackInput, passageInput } from './input';

const id = '01932b6e-0000-7000-8000-000000000000';

describe('what was said, as it is sent', () => {
  test('needs the words and how they came, and nothing else', () => {
    expect(feedbackInput.parse({ source: 'my-guess', words: ' Too long.\r\n' })).toEqual({
      rejectionId: '',
      source: 'my-guess',
      words: 'Too long.',
      myReading: '',
      speaker: '',
      on: null,
    });
    expect(feedbackInput.safeParse({ source: 'my-guess', words: '' }).success).toBe(false);
    expect(feedbackInput.safeParse({ source: 'rumour', words: 'x' }).error?.issues[0]?.message).toBe(
      'Choose how it came.',
    );
  });

  test('of a hundred thousand characters is refused with a sentence, and so is an hour that no clock shows', () => {
    const said = { source: 'my-guess', words: 'a'.repeat(100_000) };
    expect(feedbackInput.safeParse(said).error?.issues[0]?.message).toBe(
      'What they said is longer than 20,000 characters. Shorten it; nothing of it was lost.',
    );
    expect(feedbackInput.safeParse({ source: 'my-guess', words: 'x', time: '25:00' }).success).toBe(false);
  });

  test('has an hour as a field for one sends it, or none', () => {
    const said = { source: 'my-guess', words: 'x' };
    for (const time of ['14:30', '00:00', '23:59', ''])
      expect(feedbackInput.parse({ ...said, time }).time).toBe(time);
    for (const time of ['24:00', '14:60', '9:30', '2026-11-24T14:30'])
      expect(feedbackInput.safeParse({ ...said, time }).error?.issues[0]?.message).toMatch(
        /Write it as 14:30/,
      );
  });

  test('of a passage is a place in their words', () => {
    const marked = { feedbackId: id, as: 'doubted' };
    expect(passageInput.parse({ ...marked, place: '12-40' }).place).toEqual({ start: 12, end: 40 });
    expect(passageInput.safeParse({ ...marked, place: '' }).error?.issues[0]?.message).toMatch(
      /^Nothing is marked/,
    );
  });

  test('of a doubt may leave open what it is about', () => {
    expect(concernInput.parse({ feedbackId: id, quote: 'Too long' })).toMatchObject({
      themeId: '',
      skill: '',
      recognise: '',
    });
    expect(concernInput.safeParse({ feedbackId: id, quote: 'Too long', recognise: '5' }).success).toBe(false);
  });

  test('of a decision asks for one that there is', () => {
    expect(decideInput.parse({ id, version: '2', decision: 'one-opinion' })).toMatchObject({
      version: 2,
      title: null,
      dueOn: null,
    });
    expect(decideInput.safeParse({ id, version: '1' }).error?.issues[0]?.message).toBe(
      'Choose what you will do with it.',
    );
  });
});
