import { nameKey } from '@/lib/organisations/names';
import type { ProgrammeLine } from './rules';

/** By what two lines are the same, whatever their ids: what a client would get. */
export function keyOfLine(line: ProgrammeLine): string {
  switch (line.of) {
    case 'stage':
      return `stage ${line.kind} ${nameKey(line.name) || line.name}`;
    case 'template':
      return `template ${line.name} ${line.text}`;
    case 'item':
      return `item ${line.libraryKey ?? nameKey(line.title)}`;
    case 'goal':
      return `goal ${line.kind} ${line.n}`;
  }
}

/**
 * What of a programme is new to somebody who was offered it before, in its order. What was taken out of it since is not
 * among it: nothing is ever taken from a client.
 */
export function newIn(before: readonly ProgrammeLine[], now: readonly ProgrammeLine[]): ProgrammeLine[] {
  const known = new Set(before.map(keyOfLine));
  return now.filter((line) => !known.has(keyOfLine(line)));
}
