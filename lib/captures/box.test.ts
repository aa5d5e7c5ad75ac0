import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, whatIsIn } from './box';

const LONG = 'We keep the light for everybody at sea.\n\n'.repeat(20);

describe('what is in the box', () => {
  test.each([
    ['https://example.org/1', 'https://example.org/1', ''],
    ['  https://example.org/1?a=(b) \n', 'https://example.org/1?a=(b)', ''],
    ['example.org/jobs/1', 'https://example.org/jobs/1', ''],
    ['Keeper at Harbour https://example.org/1.', 'https://example.org/1', 'Keeper at Harbour .'],
    ['Keeper\nhttps://example.org/1', 'https://example.org/1', 'Keeper'],
    ['file:///etc/passwd', 'file:///etc/passwd', ''],
    ['javascript:alert(1)', 'javascript:alert(1)', ''],
  ])('%j is a link', (box, url, text) => {
    expect(whatIsIn(box)).toEqual({ kind: 'link', url, text });
  });

  test('a page that was shared has its link and its text', () => {
    expect(whatIsIn(`Keeper\nhttps://example.org/1\n\n${LONG}`)).toMatchObject({
      kind: 'page',
      url: 'https://example.org/1',
      text: expect.stringContaining('We keep the light'),
    });
  });

  test.each([
    'Keeper at Harbour',
    'ann@example.org',
    '',
    `Look: https://example.org/a ${LONG}`,
    'Keeper\nPay: £30k',
  ])('%j is a text', (box) => {
    expect(whatIsIn(box)).toEqual({ kind: 'text', url: null, text: box.trim() });
  });

  test('is never more than was put in, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress()), (box) => {
        const { url, text } = whatIsIn(box);
        expect((url ?? '').length + text.length).toBeLessThanOrEqual(box.length + 'https://'.length);
      }),
    );
  });
});

describe('what was shared fills the box', () => {
  test('each part once', () => {
    expect(boxOf({ title: 'Keeper', url: 'https://a.example/1', text: '' })).toBe(
      'Keeper\nhttps://a.example/1',
    );
    expect(boxOf({ title: '', url: '', text: 'https://a.example/1' })).toBe('https://a.example/1');
    expect(boxOf({ title: 'Keeper', url: '', text: 'Keeper https://a.example/1' })).toBe(
      'Keeper https://a.example/1',
    );
    expect(boxOf({ title: '', url: '', text: '' })).toBe('');
  });

  test('and is understood again', () => {
    const shared = { title: 'Keeper', url: 'https://a.example/1', text: LONG };
    expect(whatIsIn(boxOf(shared))).toMatchObject({ kind: 'page', url: shared.url });
    expect(whatIsIn(boxOf({ ...shared, text: '' }))).toMatchObject({
      kind: 'link',
      url: shared.url,
      text: 'Keeper',
    });
  });
});
