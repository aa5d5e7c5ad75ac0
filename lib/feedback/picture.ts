import type { Decision } from './rules';

export interface Heard {
  readonly id: string;
  readonly themeId: string | null;
  readonly theme: string | null;
  readonly decision: Decision | null;
  readonly feedbackId: string;
  readonly heardAt: string;
  readonly predetermined: boolean | null;
}
export interface Group<H extends Heard> {
  readonly theme: string;
  readonly concerns: readonly H[];
  /** In how many pieces of feedback it was named. */
  readonly heardIn: number;
  readonly lastAt: string;
}
export interface Picture<H extends Heard> {
  readonly groups: readonly Group<H>[];
  /** Left out, and why: places that were promised, and what should not count. */
  readonly predetermined: number;
  readonly shouldNotCount: number;
}

/**
 * Concerns by theme, the most often heard first, and among equals the latest. Those about a place that was promised
 * and those that should not count are left out, and counted.
 */
export function pictureOf<H extends Heard>(concerns: readonly H[]): Picture<H> {
  const apart = concerns.filter((one) => one.decision === 'should-not-count');
  const promised = concerns.filter((one) => one.decision !== 'should-not-count' && one.predetermined);
  const counted = concerns.filter((one) => one.decision !== 'should-not-count' && !one.predetermined);
  const themes = new Map<string, H[]>();
  for (const one of counted) {
    const key = one.themeId ?? one.id;
    themes.set(key, [...(themes.get(key) ?? []), one]);
  }
  const groups = [...themes.values()].map((some) => ({
    theme: some[0]?.theme ?? 'Something else',
    concerns: some,
    heardIn: new Set(some.map((one) => one.feedbackId)).size,
    lastAt: some.map((one) => one.heardAt).reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b)),
  }));
  groups.sort((a, b) => b.heardIn - a.heardIn || Date.parse(b.lastAt) - Date.parse(a.lastAt));
  return { groups, predetermined: promised.length, shouldNotCount: apart.length };
}
