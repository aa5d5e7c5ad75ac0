import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, THEIR_NAME, unfilled } from '@/lib/requests/merge';
import { MOMENTS, templateFor } from '@/lib/requests/templates';
import { checkTone } from '@/lib/tone/check';
import { MESSAGE_MOST } from '../requests/rules';
import { builtIn } from './built-in';
import { phrasesFor } from './phrases';
import { BUILT_IN_KEYS, builtInOf, KEY, RELATIONS, relationOf, WORDINGS } from './rules';
import { spelled } from './spelling';

const ordinary = {
  name: 'Margarete Hollander',
  role: 'Senior Programme Manager',
  organisation: 'Fernside Libraries',
  me: 'Alexandra Kowalczyk',
};
const NASTY = ['{me}', '$&', '[x]', 'A\nBcc: eve@example.org', '!', '?!', 'Ørsted & Søn', '“no”', '{thanks}'];
const name = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const partsOf = (key: string) => builtInOf(key) as NonNullable<ReturnType<typeof builtInOf>>;
const textOf = (key: (typeof BUILT_IN_KEYS)[number], moment: (typeof MOMENTS)[number], locale = 'en-GB') =>
  templateFor(moment, partsOf(key).wording, { relation: partsOf(key).relation, locale }).text;

test('there is one for everybody and every way, and all of them differ but for greetings of one kind', () => {
  expect(BUILT_IN_KEYS).toHaveLength(RELATIONS.length * WORDINGS.length);
  for (const key of BUILT_IN_KEYS) expect(key).toMatch(KEY);
  const texts = new Set(BUILT_IN_KEYS.map((key) => builtIn(key, 'en-GB').text));
  expect(texts.size).toBeGreaterThanOrEqual(BUILT_IN_KEYS.length - 1);
});

describe.each(BUILT_IN_KEYS)('%s', (key) => {
  const { relation, wording } = partsOf(key);
  const { subject, channel } = builtIn(key, 'en-GB');
  const raw = MOMENTS.map((moment) => textOf(key, moment));

  test('thanks, asks for one thing, and leaves the decision alone, whatever the names are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...raw), name, name, name, name, (one, who, role, organisation, me) => {
        const text = fill(one, { name: who, role, organisation, me });
        expect(text).toMatch(/thank you/i);
        expect(text).toContain('I’m not asking you to revisit the decision');
        expect(text.match(/one thing (that )?would have made/g)).toHaveLength(1);
        expect(unfilled(text)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('has one question and no cheer', () => {
    for (const one of raw) {
      // On the phone: may I ask, the question, and an example.
      expect(one.match(/\?/g)).toHaveLength(wording === 'phone' ? 3 : 1);
      expect(one).not.toContain('!');
    }
  });

  test('is heard as it is meant', () => {
    const found = raw.flatMap((one) => checkTone(fill(one, ordinary), { kind: 'ask' }));
    expect(found.map(({ kind }) => kind)).toEqual([]);
  });

  test('fits its way', () => {
    expect(subject === '').toBe(channel !== 'email');
    if (channel !== 'message') return;
    for (const one of raw) expect(fill(one, ordinary).length).toBeLessThanOrEqual(MESSAGE_MOST);
  });

  test('leaves a gap only for oneself, and for somebody one knows, where nobody is named', () => {
    const nameless = relation === 'referrer' ? THEIR_NAME : undefined;
    const gaps = raw.flatMap((one) => unfilled(fill(one, { ...ordinary, name: null, me: null, nameless })));
    expect(['[your name]', THEIR_NAME]).toEqual(expect.arrayContaining(gaps));
  });
});

describe('spelling', () => {
  const british = /favour|colour|organis(?!ation\})|recognis|practise|programme|learnt/i;

  test('is American for whoever writes dates that way, British for others', () => {
    const all = (locale: string) => BUILT_IN_KEYS.map((key) => builtIn(key, locale).text).join('\n');
    expect(all('en-GB')).toMatch(british);
    expect(all('de-DE')).toBe(all('en-GB'));
    expect(all('en-US')).not.toMatch(british);
    expect(all('en-US')).toMatch(/favorite/);
  });

  test('leaves merge fields, and puts nothing else into a text', () => {
    expect(spelled('{organisation} organised a favour', 'en-US')).toBe('{organisation} organized a favor');
    expect(spelled('We practised; my practice of Promise and otherwise', 'en-US')).toBe(
      'We practiced; my practice of Promise and otherwise',
    );
  });
});

test('a key of an older making is the team’s; an unknown one is nobody’s', () => {
  expect(builtInOf('warmer')).toEqual({ relation: 'team', wording: 'warmer' });
  for (const key of ['', 'own.1', 'team.', 'x.suggested', '__proto__', 'team.constructor'])
    expect(builtInOf(key), key).toBeUndefined();
});

test('who has no part is asked as the team, and everybody has something to be thanked for', () => {
  expect(relationOf(null)).toBe('team');
  for (const relation of RELATIONS)
    for (const moment of MOMENTS) expect(phrasesFor(relation, moment).thanks).toMatch(/^for /);
});
