import { describe, expect, test } from 'vitest';
import { concernInput, decideInput, feedbackInput } from './input';

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
