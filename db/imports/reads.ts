import { createHash } from 'node:crypto';
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { type Mapping, NOTHING_CORRECTED } from '@/lib/imports/mapping';
import { type Plan, planOf, sheetOf } from '@/lib/imports/plan';
import type { ImportState } from '@/lib/imports/rules';
import { applications } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { imports } from './tables';

/** What came of a file. Counts of rows; ids of applications whose notes read like feedback. */
export interface ImportResult {
  readonly cameIn: number;
  readonly here: number;
  readonly doubles: number;
  readonly refused: number;
  readonly leftOut: number;
  readonly blank: number;
  readonly quiet: number;
  readonly feedbackIds: readonly string[];
}

export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly state: ImportState;
  readonly version: number;
  readonly mapping: Mapping;
  /** Once it has been brought in. */
  readonly result: ImportResult | null;
  /** While it waits. */
  readonly plan: Plan | null;
  readonly expiresAt: string;
  /** The applications of the result whose notes read like feedback, as far as they are still there. */
  readonly noted: readonly Named[];
}
export interface Named {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
}

/**
 * A file that is still there, with everything that bringing it in would do; undefined for an unknown, expired or other
 * people's.
 * @param asked `forUpdate` holds the row until the transaction ends; `mapping` stands in for the one that is kept.
 */
export async function findFile(
  tx: Reading<OwnScope>,
  id: string,
  asked: { forUpdate?: boolean; mapping?: Mapping } = {},
): Promise<FileRow | undefined> {
  const query = tx.db.select().from(imports).where(present(tx, id));
  const [[row], { keys, ids }] = await Promise.all([
    asked.forUpdate ? query.for('update') : query,
    listImportKeys(tx),
  ]);
  if (!row) return undefined;
  const kept = { ...NOTHING_CORRECTED, ...(row.mapping as Partial<Mapping> | null) };
  const { id: fileId, name, state, version, expiresAt } = row;
  const sheet = state === 'waiting' ? sheetOf(row.bytes) : null;
  const plan =
    sheet && !('problem' in sheet)
      ? planOf(sheet, asked.mapping ?? kept, {
          keyOf: importKeyOf,
          has: (key) => keys.has(key),
          hasId: (id) => ids.has(id),
        })
      : null;
  const result = row.result as ImportResult | null;
  const noted = await named(tx, result?.feedbackIds ?? []);
  return { id: fileId, name, state, version, expiresAt, mapping: kept, result, plan, noted };
}

const present = ({ scope }: Reading<OwnScope>, id: string) =>
  owned(scope, imports, eq(imports.id, id), gt(imports.expiresAt, sql`now()`));

/** What the database keeps of a row's identity: 43 characters, however long the row. */
const importKeyOf = (identity: string): string => createHash('sha256').update(identity).digest('base64url');

/** The fingerprints of every row that ever came in, and the id of every application, also where it is in the bin. */
async function listImportKeys({ scope, db }: Reading<OwnScope>) {
  const rows = await db
    .select({ id: applications.id, key: applications.importKey })
    .from(applications)
    .where(owned(scope, applications));
  return {
    keys: new Set(rows.flatMap(({ key }) => key ?? [])),
    ids: new Set(rows.map(({ id }) => id)),
  };
}

/** The files that wait, the newest first. */
export async function listWaiting({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ id: imports.id, name: imports.name, expiresAt: imports.expiresAt })
    .from(imports)
    .where(owned(scope, imports, eq(imports.state, 'waiting'), gt(imports.expiresAt, sql`now()`)))
    .orderBy(desc(imports.createdAt), desc(imports.id));
}

/** Those of the given applications that are still there, by name. */
async function named({ scope, db }: Reading<OwnScope>, ids: readonly string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  return db
    .select({ id: applications.id, role: applications.role, organisation: organisations.name })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, applications, inArray(applications.id, [...ids]), isNull(applications.deletedAt)))
    .orderBy(organisations.name);
}
