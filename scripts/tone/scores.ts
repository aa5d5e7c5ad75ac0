import { TONES } from '@/lib/tone/findings';

export interface Judged {
  readonly labels: readonly string[];
  readonly findings: readonly string[];
}
/** How often something was found, and rightly so. */
export interface Score {
  readonly found: number;
  readonly labelled: number;
  readonly both: number;
  /** Of what was found, the part that is so; null where nothing was found. */
  readonly precision: number | null;
  /** Of what is so, the part that was found; null where there is nothing to find. */
  readonly recall: number | null;
}

const MEASURED = [...TONES, 'no-thanks', 'no-ask'] as const;
const ARGUING = ['defensive', 'argumentative'];

/** Precision and recall of each finding, of either of the two that argue, and fine messages flagged for anything. */
export function scoresOf(judged: readonly Judged[]) {
  const score = (kinds: readonly string[]): Score => {
    const has = (list: readonly string[]) => list.some((one) => kinds.includes(one));
    const found = judged.filter(({ findings }) => has(findings)).length;
    const labelled = judged.filter(({ labels }) => has(labels)).length;
    const both = judged.filter(({ labels, findings }) => has(labels) && has(findings)).length;
    return { found, labelled, both, precision: part(both, found), recall: part(both, labelled) };
  };
  const fine = judged.filter(({ labels }) => labels.includes('ok'));
  const flagged = fine.filter(({ findings }) => findings.length > 0).length;
  return {
    'defensive or argumentative': score(ARGUING),
    ...Object.fromEntries(MEASURED.map((kind) => [kind, score([kind])])),
    fine: { messages: fine.length, flagged, part: part(flagged, fine.length) },
  };
}

const part = (some: number, all: number): number | null =>
  all === 0 ? null : Math.round((some / all) * 1000) / 1000;
