import { describe, expect, test } from 'vitest';
import { logInput, logNewInput } from './input';

const applicationId = '01932b6e-0000-7000-8000-000000000000';

describe('a no as it is sent', () => {
  test('needs nothing but which one said it: two taps are enough', () => {
    expect(logInput.parse({ applicationId })).toEqual({
      applicationId,
      on: null,
      stageId: '',
      toldHow: 'not-said',
      isFinalRound: false,
      predetermined: false,
      reason: '',
    });
  });

  test('of one that was not kept needs a name, and no role', () => {
    expect(logNewInput.parse({ organisation: ' Harbour ' })).toMatchObject({
      organisation: 'Harbour',
      role: 'Role not noted',
    });
    expect(logNewInput.safeParse({ organisation: ' ' }).error?.issues[0]?.message).toBe(
      'The organisation is empty: write it here.',
    );
  });

  test('says in words which day does not exist', () => {
    expect(logInput.safeParse({ applicationId, on: '2026-02-31' }).error?.issues[0]?.message).toMatch(
      /^The day is not a day that exists\./,
    );
  });
});
