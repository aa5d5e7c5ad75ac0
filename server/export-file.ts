import type { FileHandle } from 'node:fs/promises';
import { TAKEN_TABLES } from '@/db/all-tables';
import { everyRow, findExported } from '@/db/exports/reads';
import type { ReadFile } from '@/db/restores/writes';
import type { OwnScope } from '@/db/scope';
import { readAtLength } from '@/db/transaction';
import { type CheckedRow, exportChecker } from '@/lib/exports/check';
import { CLOSING, opening, rowLine, TABLE_CLOSING, tableOpening } from '@/lib/exports/text';
import { passingFile, piecesOf } from './passing-file';

/** Characters that are written at once. */
const A_PIECE = 256 * 1024;

/**
 * Writes everything of somebody's into a passing file, as it stood at one moment. A file and no answer that is written
 * while the database is read: whoever saves it over a slow line keeps no connection, and what fails on the way is a
 * sentence and no half file. Memory is a page of rows, or the largest of the files that are kept.
 * @returns the open file, to be closed by the caller, and its size in bytes.
 */
export async function writeExport(scope: OwnScope, now: Date): Promise<{ file: FileHandle; size: number }> {
  const file = await passingFile();
  try {
    await readAtLength(scope, async (tx) => {
      let held = opening(now, await findExported(tx));
      const write = async (text: string) => {
        held += text;
        if (held.length < A_PIECE) return;
        await file.appendFile(held);
        held = '';
      };
      let isFirstTable = true;
      for (const [name, { shape }] of TAKEN_TABLES) {
        await write(tableOpening(name, isFirstTable));
        isFirstTable = false;
        let isFirst = true;
        for await (const row of everyRow(tx, name)) {
          await write(rowLine(row, shape.columns, scope.owner, isFirst));
          isFirst = false;
        }
        await write(TABLE_CLOSING);
      }
      await file.appendFile(held + CLOSING);
    });
    return { file, size: (await file.stat()).size };
  } catch (error) {
    await file.close();
    throw error;
  }
}

const SHAPES = [...TAKEN_TABLES.values()].map(({ shape }) => shape);

/** Reads an export out of a file: row by row, each checked. @throws Unreadable with what is wrong, and where. */
export const readExport =
  (file: FileHandle): ReadFile =>
  async (take) => {
    const found: CheckedRow[] = [];
    const checker = exportChecker(SHAPES, (row) => found.push(row));
    for await (const piece of piecesOf(file)) {
      checker.write(piece);
      for (const row of found.splice(0)) await take(row);
    }
    return checker.end();
  };
