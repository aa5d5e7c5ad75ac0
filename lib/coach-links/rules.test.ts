import { describe, expect, test } from 'vitest';
import {
  asGiven,
  CLIENT_PAGES,
  type ClientPage,
  COACH_ACTS,
  COMMENTED_PARTS,
  type CoachAct,
  type Given,
  GRANTS,
  mayAct,
  mayLook,
  PRESETS,
  presetOf,
  type Role,
  SHARED_PARTS,
} from './rules';

/** Every set of parts, to look at; and each of those with every set of comments on what may have some. */
const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, one) => sets.concat(sets.map((set) => set.concat(one))), [[]]);
const EVERY_GIVEN: Given[] = subsets(GRANTS).flatMap((scopes) =>
  subsets(COMMENTED_PARTS.filter((part) => scopes.includes(part))).map((commentScopes) => ({
    scopes,
    commentScopes,
  })),
);
const OUTSIDERS: Role[] = ['former-coach', 'stranger'];
const pages = Object.keys(CLIENT_PAGES) as ClientPage[];
const acts = Object.keys(COACH_ACTS) as CoachAct[];
const nothing: Given = { scopes: [], commentScopes: [] };
const only = (part: string): Given => ({ scopes: [part], commentScopes: [] });

describe.each(pages)('the page %s', (page) => {
  const part = CLIENT_PAGES[page];

  test('opens for a coach by its own part and by no other, whatever may be commented on', () => {
    const isGiven = ({ scopes }: Given) => part === null || scopes.includes(part);
    expect(EVERY_GIVEN.filter((given) => mayLook('coach', given, page) !== isGiven(given))).toEqual([]);
  });

  test('opens for no outsider, whatever was shared once', () => {
    for (const role of OUTSIDERS)
      expect(EVERY_GIVEN.filter((given) => mayLook(role, given, page))).toEqual([]);
  });

  test('is the seeker’s own to see', () => {
    expect(mayLook('seeker', nothing, page)).toBe(true);
  });
});

describe.each(acts)('the act %s', (act) => {
  const { part, comments } = COACH_ACTS[act];

  test('is a coach’s where its part is given, with comments where it needs them, and nowhere else', () => {
    const isGiven = ({ scopes, commentScopes }: Given) =>
      part === null || (comments ? commentScopes : scopes).includes(part);
    expect(EVERY_GIVEN.filter((given) => mayAct('coach', given, act) !== isGiven(given))).toEqual([]);
  });

  test('is nobody else’s: the seeker has pages of their own', () => {
    for (const role of [...OUTSIDERS, 'seeker'] as const)
      expect(EVERY_GIVEN.filter((given) => mayAct(role, given, act))).toEqual([]);
  });

  test('changes nothing of a part that takes no comments', () => {
    if (part !== null && comments) expect(COMMENTED_PARTS).toContain(part);
  });
});

test('each part opens a page that nothing else opens, and the names of contacts open none', () => {
  for (const part of SHARED_PARTS)
    expect([part, pages.filter((page) => mayLook('coach', only(part), page)).length]).not.toEqual([
      part,
      pages.filter((page) => mayLook('coach', nothing, page)).length,
    ]);
  expect(pages.filter((page) => mayLook('coach', only('contacts'), page))).toEqual(
    pages.filter((page) => mayLook('coach', nothing, page)),
  );
});

test('what is kept of a grant gives no more than was said, and the same when it is kept again', () => {
  const isWithin = (one: readonly string[], other: readonly string[]) =>
    one.every((it) => other.includes(it));
  for (const given of EVERY_GIVEN) {
    const kept = asGiven(given);
    expect(isWithin(kept.scopes, given.scopes) && isWithin(kept.commentScopes, given.commentScopes)).toBe(
      true,
    );
    expect(asGiven(kept)).toEqual(kept);
    expect(pages.filter((page) => mayLook('coach', kept, page) !== mayLook('coach', given, page))).toEqual(
      [],
    );
  }
});

test('a grant of comments on what is not shown, of unknown parts, twice, or of names without the pipeline is none', () => {
  const said = {
    scopes: ['check-ins', 'practice', 'practice', 'contacts'],
    commentScopes: ['feedback', 'practice', 'insights'],
  };
  expect(asGiven(said)).toEqual({ scopes: ['practice'], commentScopes: ['practice'] });
});

test('presets are grants as they are kept, are known again, and none of them gives names', () => {
  for (const [name, preset] of Object.entries(PRESETS)) {
    expect(asGiven(preset)).toEqual(preset);
    expect(presetOf({ ...preset, scopes: preset.scopes.toReversed() })).toBe(name);
    expect(preset.scopes).not.toContain('contacts');
  }
  expect(presetOf(only('feedback'))).toBeNull();
});
