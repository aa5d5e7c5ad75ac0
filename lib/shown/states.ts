import { type Day, dayFromToday, daysIn } from '@/lib/time/days';
import type { Reader } from './copies';
import { SHOWN_WORDS, type ShownKind } from './rules';

interface ShownFacts {
  readonly createdAt: string;
  readonly takenBackAt: string | null;
  readonly lookedAt: string | null;
  readonly wantsLook: boolean;
  readonly isAnswered: boolean;
}

/** Where something shown stands, for whoever showed it: "Shown 3 days ago. Opened yesterday, and answered." */
export function standingOf(one: ShownFacts, coach: string, reader: Reader): string {
  const dayOf = daysIn(reader.zone);
  const today: Day = dayOf(reader.now);
  const on = (moment: string) => dayFromToday(dayOf(new Date(moment)), today, reader.locale);
  const shown = `${one.wantsLook ? `You asked ${coach} for a look` : `Shown to ${coach}`} ${on(one.createdAt)}.`;
  if (one.takenBackAt) return `${shown} Taken back ${on(one.takenBackAt)}: the copy is gone.`;
  if (!one.lookedAt) return `${shown} Not opened yet.`;
  return `${shown} Opened ${on(one.lookedAt)}${one.isAnswered ? ', and answered' : ''}.`;
}

/** So much of a line is enough to know it by. */
const BEGINNING = 60;

/** What it is called in a list: a note by how it begins, anything else by its title. */
export function nameOf({ kind, title, line }: { kind: ShownKind; title: string; line: string }): string {
  if (kind !== 'note' || !line) return title || SHOWN_WORDS[kind];
  return line.length > BEGINNING ? `${[...line].slice(0, BEGINNING).join('')}…` : line;
}
