import { readdirSync, readFileSync } from 'node:fs';

/**
 * What stays behind in a worker for the next file of tests, where each has not a world of its own. Spies are not among
 * it: Vitest takes them back after each file.
 */
const LEFT_BEHIND =
  /\bvi\.(mock|doMock|hoisted|stub\w+|useFakeTimers|setSystemTime|resetModules)\(|\bObject\.assign\((config\(\)|process|globalThis)|\bprocess\.(env\.\w+ ?=[^=]|umask\(|chdir\()/;

export const leavesBehind = (file: string): boolean => LEFT_BEHIND.test(readFileSync(file, 'utf8'));

/** All files of tests under some folders, by path. */
export const testsIn = (...rooms: string[]): string[] =>
  rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => `${room}/${file}`),
  );

/**
 * Which files go together, found by looking. To load the product anew for each takes longer than most of them do: only
 * those that would leave something behind for the next have a world of their own.
 */
export function worlds() {
  const rooms = testsIn('app', 'components', 'server', 'scripts');
  const onDatabase = [...testsIn('db'), ...rooms.filter((file) => file.endsWith('.db.test.ts'))];
  const others = rooms.filter((file) => !file.endsWith('.db.test.ts'));
  return {
    pure: testsIn('lib'),
    unit: others.filter((file) => !leavesBehind(file)),
    apart: others.filter(leavesBehind),
    db: onDatabase.filter((file) => !leavesBehind(file)),
    wired: onDatabase.filter(leavesBehind),
  };
}
