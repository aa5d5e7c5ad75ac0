import { createHash, randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { TAKEN_TABLES } from '@/db/all-tables';
import { openPool } from '@/db/client';
import { everyRow } from '@/db/exports/reads';
import { commitRestore, keepRestore } from '@/db/restores/writes';
import { keepResumeFile } from '@/db/resumes/writes';
import { readAtLength, write } from '@/db/transaction';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { readExport, writeExport } from '@/server/export-file';
import { round } from './figures';
import { tell } from './ledger';
import { OWN, seedLists } from './list-seed';

/** What one table of 10,000 applications may take, in milliseconds. */
const MOST = 500;
const FILES = { n: 19, bytes: 5_000_000 };

/**
 * Taking everything away and bringing it back, with 10,000 applications, then with 95 MB of files besides: seconds, the
 * size of the file, and by how much the process grew meanwhile.
 * @returns whether every table kept its bound, and the second export was the first.
 */
export async function measureExports(rootAddress: string): Promise<boolean> {
  const root = openPool(rootAddress, 1);
  const person = await aPerson('bench');
  await seedLists(root, person.id, OWN, () => {});
  let isGood = await measureTables(person);
  for (const files of [0, FILES.n]) {
    for (let n = 0; n < files; n++) await aFile(person, n);
    const empty = await aPerson('empty');
    const { file, size, digest } = await watched('export', { files }, () => exported(person));
    const read = readExport(file);
    const waiting = newId();
    await watched('restore-looked-at', { files, MB: round(size / 1e6) }, () =>
      write(empty.scope, anAct(), (tx) => keepRestore(tx, { id: waiting, name: 'bench' }, read)),
    );
    await watched('restore', { files }, () =>
      write(empty.scope, anAct(), (tx) => commitRestore(tx, waiting)),
    );
    const again = await exported(empty);
    const twice = newId();
    await watched('restore-looked-at-again', { files }, () =>
      write(empty.scope, anAct(), (tx) => keepRestore(tx, { id: twice, name: 'bench' }, read)),
    );
    const isSame = digest === again.digest;
    tell({
      ...{ figure: 'exports', of: `a second export is the first, ${files} files, ${round(size / 1e6)} MB` },
      ...{ value: isSame ? 1 : 0, unit: '', least: 1 },
    });
    isGood &&= isSame;
    await Promise.all([file.close(), again.file.close()]);
  }
  await root.end({ timeout: 5 });
  return isGood;
}

async function measureTables(person: Person): Promise<boolean> {
  let isGood = true;
  for (const table of TAKEN_TABLES.keys()) {
    const times: number[] = [];
    let rows = 0;
    for (let n = 0; n < 3; n++) {
      const begun = performance.now();
      rows = await readAtLength(person.scope, async (tx) => {
        let count = 0;
        for await (const row of everyRow(tx, table)) count += row ? 1 : 0;
        return count;
      });
      times.push(performance.now() - begun);
    }
    const ms = Math.min(...times);
    if (rows > 0)
      tell({
        figure: 'exports',
        of: `reading ${table}`,
        value: ms,
        unit: 'ms',
        most: MOST,
        note: `${rows} rows`,
      });
    if (ms > MOST) isGood = false;
  }
  return isGood;
}

/** An export of one date, and what it says as a digest. */
async function exported({ scope }: Person) {
  const { file, size } = await writeExport(scope, new Date(0));
  const hash = createHash('sha256');
  for await (const piece of file.createReadStream({ start: 0, autoClose: false })) hash.update(piece);
  return { file, size, digest: hash.digest('hex') };
}

async function aFile({ scope }: Person, n: number): Promise<void> {
  const bytes = randomBytes(FILES.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reading = { format: 'pdf', text: '', pages: 1, pagesRead: 1, trouble: null, isCut: false } as const;
  const typed = { name: `Resume ${n}`, targetRole: null, previousId: '' };
  const kept = await write(scope, anAct(), (tx) =>
    keepResumeFile(tx, typed, { fileName: `${n}.pdf`, bytes, sha256, reading }),
  );
  if (!kept.ok) throw new Error(kept.reason);
}

/** Prints how long something took, and the most that the process grew by. */
async function watched<T>(name: string, values: Record<string, number>, run: () => Promise<T>): Promise<T> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  const begun = performance.now();
  try {
    return await run();
  } finally {
    clearInterval(watch);
    const grown = round((Math.max(most, process.memoryUsage().rss) - before) / 1e6);
    const seconds = (performance.now() - begun) / 1000;
    const given = Object.entries(values).map(([what, n]) => `${n} ${what}`);
    tell({
      ...{ figure: 'exports', of: [name, ...given].join(', '), value: seconds, unit: 's' },
      note: `${grown} MB more memory`,
    });
  }
}
