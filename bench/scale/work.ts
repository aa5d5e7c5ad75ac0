import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's work in these. */
const TICK_MS = 10;

function statOf(pid: number): { parent: number; workedMs: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { parent: Number(fields[1]), workedMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    return undefined; // it ended
  }
}

/** Processes and their children. */
export function familyOf(pids: readonly number[]): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return all.filter((pid) => pids.includes(pid) || pids.includes(statOf(pid)?.parent ?? -1));
}

/** Milliseconds that processes and their children have worked. Linux only. */
export const workedMs = (pids: readonly number[]): number =>
  familyOf(pids).reduce((sum, pid) => sum + (statOf(pid)?.workedMs ?? 0), 0);

/** Memory of processes and their children in MB, what several share counted once between them. */
export function memoryMb(pids: readonly number[]): number {
  const kb = familyOf(pids).map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kb.reduce((sum, one) => sum + one, 0) / 1024;
}
