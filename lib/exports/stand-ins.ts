import type { Row } from './shape';

/**
 * Leads what would stand in a retired stage, where no board shows it, to one in use: of its kind, else the first open
 * one, as what comes out of the bin goes. Every stage of the account is to be known before the first application.
 */
export function standIns() {
  const stages = new Map<unknown, Row>();

  function another({ kind }: Row): Row | undefined {
    const inUse = [...stages.values()]
      .filter((stage) => stage.retired_at === null)
      .sort((a, b) => (String(a.position) < String(b.position) ? -1 : 1));
    const ofKind = inUse.find((stage) => stage.kind === kind);
    return ofKind ?? (kind === 'closed' ? undefined : inUse.find((stage) => stage.kind !== 'closed'));
  }

  return {
    /** A row of any table that the account has, or gets. */
    know(table: string, row: Row): Row {
      if (table === 'stages') stages.set(row.id, row);
      return row;
    },

    /** A row of any table as it comes in. */
    placed(table: string, row: Row): Row {
      // What lies in the bin is led there when it comes out.
      if (table !== 'applications' || row.deleted_at !== null) return row;
      const stage = stages.get(row.stage_id);
      const other = stage && stage.retired_at !== null ? another(stage) : undefined;
      return other ? { ...row, stage_id: other.id, stage_kind: other.kind } : row;
    },
  };
}
