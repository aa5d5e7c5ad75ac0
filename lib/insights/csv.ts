import { csvLine } from '@/lib/exports/csv';
import type { StageKind } from '@/lib/stages/rules';
import type { Behind } from './behind';
import { endName } from './behind';
import { type Figures, SIDES, type Side } from './figures';
import { isEnd } from './flow';
import type { Interval } from './intervals';
import type { Rate } from './rates';

/** What things are called in a file. */
export interface CsvNames {
  readonly nameOf: (kind: StageKind) => string;
  readonly resumeName: (id: string) => string;
}
type Line = readonly (string | number | null)[];

/** The numbers of one figure as lines of CSV, the names of its columns first. Shares are from 0 to 1, times in days. */
export function figureCsv(figure: Behind, figures: Figures, names: CsvNames): string {
  return LINES[figure](figures, names).map(csvLine).join('');
}

const LINES: Record<Behind, (figures: Figures, names: CsvNames) => readonly Line[]> = {
  flow: ({ flow }, { nameOf }) => [
    ['From', 'To', 'Applications'],
    ...flow.links.map(({ from, to, n }) => [nameOf(from), isEnd(to) ? endName(to) : nameOf(to), n]),
  ],
  rates: ({ rates }) => [
    ['Step', ...RATE_HEAD],
    ...rates.steps.map((rate) => [rate.step, ...rateCells(rate)]),
  ],
  'reply-time': ({ reply: { curve, median } }) => [
    ['Days', 'Waiting until then', 'Answered then', 'Share waiting longer', 'Low', 'High'],
    ...curve.steps.map(({ days, atRisk, ended, share, limits }) => [
      days,
      atRisk,
      ended,
      // Below the minimum the page refuses the estimate, and so does the file.
      median && exact(share),
      ...ends(median && limits),
    ]),
  ],
  'stage-time': ({ stages }, { nameOf }) => [
    [
      'Stage',
      'Stays',
      'Over',
      'There still',
      'A quarter within',
      'Half within',
      'Low',
      'High',
      'Three quarters within',
    ],
    ...stages.map(({ kind, stays, over, still, quartiles }): Line => {
      const [first, half, third] = quartiles ?? [];
      return [
        nameOf(kind),
        stays,
        over,
        still,
        first?.days ?? null,
        half?.days ?? null,
        half?.low ?? null,
        half?.high ?? null,
        third?.days ?? null,
      ];
    }),
  ],
  groups: ({ sides }, { resumeName }) => [
    ['By', 'Group', 'Sent', 'Step', ...RATE_HEAD],
    ...SIDES.flatMap((side) =>
      sides[side].groups.flatMap(({ key, name, sent, rates }) =>
        rates.steps.map((rate) => [
          SIDE_WORDS[side],
          side === 'resume' ? resumeName(key) : name,
          sent,
          rate.step,
          ...rateCells(rate),
        ]),
      ),
    ),
  ],
};

/** What applications are laid side by side by, as a page says it. */
export const SIDE_WORDS: Record<Side, string> = {
  source: 'Where it was found',
  resume: 'Resume version',
  kind: 'Kind of role',
  month: 'Month it was sent',
};

const RATE_HEAD = ['Went on', 'Known', 'Low', 'High', 'Open still', 'Left out at it'] as const;
const rateCells = ({ wentOn, known, interval, open, out }: Rate): Line => [
  wentOn,
  known,
  ...ends(interval),
  open,
  Object.values(out).reduce((sum, n) => sum + n, 0),
];

const exact = (share: number) => Number(share.toFixed(4));
const ends = (interval: Interval | null): Line =>
  interval ? [exact(interval.low), exact(interval.high)] : [null, null];
