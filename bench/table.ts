import { readFileSync, writeFileSync } from 'node:fs';
import type { Row } from './ledger';
import type { Kept } from './results';

const PAGE = 'docs/performance.md';
const [BEGIN, END] = ['<!-- table: made by `npm run bench -- table` -->', '<!-- end of the table -->'];

/** The rows as a table in Markdown, those of a figure together. */
export function tableOf(rows: readonly Row[]): string {
  const figures = [...new Set(rows.map((row) => row.figure))];
  const lines = figures.flatMap((figure) => rows.filter((row) => row.figure === figure).map(line));
  return [
    '| figure | of | value | against | ratio | goal | met |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function line({ figure, of, value, unit, against, ratio, goal, met, note }: Row): string {
  const judged = met === null ? '' : met ? 'yes' : '**no**';
  const cells = [
    figure,
    note ? `${of} (${note})` : of,
    `${value} ${unit}`.trim(),
    against,
    ratio === null ? '' : `${ratio} ×`,
    goal,
    judged,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** How many goals there are and how many were met, in a sentence. */
export function counted(rows: readonly Row[]): string {
  const judged = rows.filter(({ met }) => met !== null);
  return `${judged.filter(({ met }) => met).length} of ${judged.length} goals met, ${rows.length} figures.`;
}

/** Writes the table of a kept run into docs/performance.md, between its marks. */
export function writeTable({ taken, machine, commit, minutes, rows }: Kept): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const on = `Taken on ${taken.slice(0, 10)} at ${commit || 'no commit'} in ${minutes} minutes: ${machine.cores} cores (${machine.cpu}), ${machine.memoryGB} GB, Node ${machine.node}. ${counted(rows)}`;
  writeFileSync(PAGE, `${before}${BEGIN}\n${on}\n\n${tableOf(rows)}\n${END}${after}`);
}
