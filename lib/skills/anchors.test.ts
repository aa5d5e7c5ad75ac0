import { describe, expect, test } from 'vitest';
import { anchorOf, firstThemesOf, SKILLS_ABOUT } from './anchors';
import { SKILLS } from './rules';

/** How somebody looks, sounds, moves or feels: never what a rating is about. */
const NEVER =
  /eye|gaze|smil|energ|accent|fluen|voice|tone\b|postur|body|gestur|face|handshake|charis|enthusias|passion|confiden|nervous|calm|anxi|stammer|stutter|hesita|filler|\bum\b|speed|pace|fast|loud|quiet|native|grammar|dress|appear|friendl|likab|warm|culture|age\b|young/i;

describe.each(SKILLS)('%s', (skill) => {
  const { short, means, anchors } = SKILLS_ABOUT[skill];

  test('says what it is, and what each rating from 1 to 5 stands for, each in other words', () => {
    expect(anchors).toHaveLength(5);
    expect(new Set(anchors).size).toBe(5);
    for (const text of anchors) expect(text).toMatch(/^[A-Z].{30,110}\.$/);
    expect(short.length).toBeLessThan(60);
    expect(means).toMatch(/\.$/);
    expect([anchorOf(skill, 1), anchorOf(skill, 5)]).toEqual([anchors[0], anchors[4]]);
  });

  test('is about what was said or done, never about how somebody looks, sounds or feels', () => {
    for (const text of [short, ...anchors]) expect(text).not.toMatch(NEVER);
    expect(means).not.toMatch(/smil|eye|energ|accent|fluen/i);
  });

  test('is fed by themes of its own', () => {
    expect(firstThemesOf(skill).length).toBeGreaterThan(1);
    for (const theme of firstThemesOf(skill)) expect(theme.skill).toBe(skill);
  });
});

test('no rating of any skill has the words of another', () => {
  const all = SKILLS.flatMap((skill) => SKILLS_ABOUT[skill].anchors);
  expect(new Set(all).size).toBe(20);
});

test('what is no rating has no words', () => {
  expect(anchorOf('composure', 0)).toBe('');
  expect(anchorOf('composure', 6)).toBe('');
});
