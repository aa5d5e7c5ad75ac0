import { v7 as newId } from 'uuid';
import { commitRestore, keepRestore } from '@/db/restores/writes';
import { write } from '@/db/transaction';
import type { RestoreCounts } from '@/lib/exports/rules';
import { readExport, writeExport } from '@/server/export-file';
import { passingFile } from '@/server/passing-file';
import { anAct, type Person } from './people';

/** Everything of somebody's, as it is taken away. */
export async function anExport({ scope }: Person, now = new Date()): Promise<string> {
  const { file, size } = await writeExport(scope, now);
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
  await file.close();
  return buffer.toString();
}

/** Gives a text to be looked at as an export. @returns its id. @throws Unreadable. */
export async function aWaiting({ scope }: Person, text: string): Promise<string> {
  const file = await passingFile();
  await file.appendFile(text);
  const id = newId();
  try {
    const kept = await write(scope, anAct('restore.upload'), (tx) =>
      keepRestore(tx, { id, name: 'onward.json' }, readExport(file)),
    );
    if (!kept.ok) throw new Error(kept.reason);
    return id;
  } finally {
    await file.close();
  }
}

/** The same, brought back. */
export async function aRestore(person: Person, text: string): Promise<RestoreCounts> {
  const id = await aWaiting(person, text);
  const brought = await write(person.scope, anAct('restore.bring-back'), (tx) => commitRestore(tx, id));
  if (!brought.ok) throw new Error(brought.reason);
  return brought.value;
}
