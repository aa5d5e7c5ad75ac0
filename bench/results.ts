import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Row } from './ledger';

const RESULTS = 'bench/results';

/** One whole run, as it is kept. */
export interface Kept {
  readonly taken: string;
  readonly machine: {
    readonly cores: number;
    readonly cpu: string;
    readonly memoryGB: number;
    readonly node: string;
  };
  readonly commit: string;
  readonly minutes: number;
  readonly rows: readonly Row[];
}

/** Of this machine and this commit. */
export function result(rows: readonly Row[], minutes: number): Kept {
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return {
    taken: new Date().toISOString(),
    machine: {
      cores: os.availableParallelism(),
      cpu: os.cpus()[0]?.model ?? '',
      memoryGB: Math.round(os.totalmem() / 2 ** 30),
      node: process.version,
    },
    commit: git.status === 0 ? git.stdout.trim() : '',
    minutes: Math.round(minutes),
    rows,
  };
}

/** Keeps a run under its day and a short name. @returns the file. */
export function keep(run: Kept, name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, `${run.taken.slice(0, 10)}-${name.replace(/[^\w-]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
  return file;
}

/** The run that was kept last; undefined where none was. */
export function lastKept(folder = RESULTS): Kept | undefined {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Kept)
    .sort((one, other) => one.taken.localeCompare(other.taken))
    .at(-1);
}

/** Rows whose goal was met before and is not any more, of what was measured both times. */
export function lost(before: readonly Row[], now: readonly Row[]): Row[] {
  const key = ({ figure, of }: Row) => `${figure}\0${of}`;
  const met = new Set(before.filter((row) => row.met).map(key));
  return now.filter((row) => row.met === false && met.has(key(row)));
}
