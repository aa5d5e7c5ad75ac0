import { type FindingKind, TONES } from '@/lib/tone/findings';
import type { Example } from './examples';

/** A message with what was found in it. */
export interface Found {
  readonly example: Example;
  readonly kinds: readonly FindingKind[];
}

const ARGUING = ['defensive', 'argumentative'];
const MEASURED = [...TONES, 'no-thanks', 'no-ask'] as const;

/** Precision and recall of each finding, and the share of fine messages flagged for anything, each with its interval. */
export const figuresOf = (found: readonly Found[]) => ({
  messages: found.length,
  'defensive or argumentative': score(found, ARGUING),
  ...Object.fromEntries(MEASURED.map((kind) => [kind, score(found, [kind])])),
  fine: flagged(found),
});

function score(found: readonly Found[], kinds: readonly string[]) {
  const has = (list: readonly string[]) => list.some((one) => kinds.includes(one));
  const heard = found.filter((one) => has(one.kinds));
  const labelled = found.filter((one) => has(one.example.labels));
  const both = heard.filter((one) => has(one.example.labels)).length;
  return { precision: part(both, heard.length), recall: part(both, labelled.length) };
}

/** Fine messages flagged for anything at all. */
export function flagged(found: readonly Found[]) {
  const fine = found.filter(({ example }) => example.labels.every((label) => label === 'ok'));
  return part(fine.filter(({ kinds }) => kinds.length > 0).length, fine.length);
}

/** “0.91 (0.84–0.95) of 100”: a share with its 95 % interval by Wilson, and of how many. */
function part(some: number, all: number): string {
  if (all === 0) return 'of 0';
  const z = 1.96;
  const share = some / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  const two = (value: number) => Math.abs(value).toFixed(2);
  return `${two(share)} (${two(middle - half)}–${two(middle + half)}) of ${all}`;
}
