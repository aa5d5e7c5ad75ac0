import { type Day, dayFromToday, daysIn } from '@/lib/time/days';
import type { Reader } from './copies';

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
