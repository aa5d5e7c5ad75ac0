import type { FootMark } from '@/lib/applications/card-foot';
import type { Card, Column, PackedColumn } from './board-columns';

/** The columns as the board works with them. */
export const unpacked = (columns: readonly PackedColumn[]): Column[] =>
  columns.map((column) => ({
    ...column,
    cards: column.cards.map((line): Card => {
      const [id = '', version, mark, foot = '', organisation = '', role = ''] = line.split('\t');
      return [id, organisation, role, Number(version), foot, mark as FootMark];
    }),
  }));
