import { figure, round } from './figures';

/** One row of the table. */
export interface Row {
  readonly figure: string;
  /** Of which page, act or file. */
  readonly of: string;
  readonly against: string;
  readonly value: number;
  readonly unit: string;
  /** Over what it is against; null where it stands alone. */
  readonly ratio: number | null;
  /** In words; empty where it is only recorded. */
  readonly goal: string;
  readonly met: boolean | null;
  readonly note: string;
}

interface Told {
  readonly figure: string;
  readonly of: string;
  readonly against?: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  /** A bound of the ratio where there is one, else of the value. */
  readonly most?: number;
  readonly least?: number;
  readonly note?: string;
}

const kept: Row[] = [];

/** Every row that was told in this run. */
export const ledger: readonly Row[] = kept;

/** Prints a row of the table, as a line of JSON, and keeps it for the table at the end. */
export function tell(told: Told): void {
  const value = round(told.value);
  const ratio = told.ratio === undefined ? null : round(told.ratio);
  const judged = ratio ?? value;
  const unit = ratio === null ? told.unit : '×';
  const { most, least } = told;
  const isMet = (most === undefined || judged <= most) && (least === undefined || judged >= least);
  const row: Row = {
    figure: told.figure,
    of: told.of,
    against: told.against ?? '–',
    value,
    unit: told.unit,
    ratio,
    goal: [
      ...(most === undefined ? [] : [`at most ${most} ${unit}`]),
      ...(least === undefined ? [] : [`at least ${least} ${unit}`]),
    ]
      .join(', ')
      .trim(),
    met: most === undefined && least === undefined ? null : isMet,
    note: told.note ?? '',
  };
  kept.push(row);
  const { figure: name, ...rest } = row;
  figure(name, { ...rest, ratio: row.ratio ?? '', met: row.met ?? '' });
}
