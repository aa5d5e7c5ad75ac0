import { QUIET_WORDS } from '@/lib/quiet/rules';
import type { Filter } from '@/lib/roster/asked';
import { type Day, daysBetween, shortDay } from '@/lib/time/days';
import type { ClientFacts, Reason, Said } from './rules';

/** What is known of a client beyond what reasons rest on, for sentences; null where it is not shared. */
export interface ToldOf extends ClientFacts {
  readonly no: {
    readonly at: string;
    readonly isFinalRound: boolean;
    readonly organisation: string | null;
    readonly isAsking: boolean;
  } | null;
  readonly interview: { readonly startsAt: string; readonly organisation: string | null } | null;
  readonly request: { readonly since: string; readonly isNudged: boolean } | null;
}

/** Where and when whoever reads it is. */
export interface Telling {
  readonly today: Day;
  readonly locale: string;
  readonly dayOf: (moment: Date) => Day;
}

/** What each filter is called, in a word or two. */
export const FILTER_WORDS: Record<Filter, string> = {
  'new-no': 'New no',
  'interview-soon': 'Interview soon',
  'waiting-on-you': 'Waiting on you',
  preparing: 'Preparing',
  'no-answer': 'No answer',
  quiet: 'Quiet',
  said: 'Said why',
};

/** A reason in a few words, and beneath it what is known of it. */
export interface Sentence {
  readonly title: string;
  readonly detail: string;
}

/** What a roster says of one reason. */
export function sentenceOf(reason: Reason, client: ToldOf, telling: Telling): Sentence {
  const { today, locale, dayOf } = telling;
  const on = (at: string) => shortDay(dayOf(new Date(at)), today, locale);
  switch (reason) {
    case 'new-no':
      return newNo(client, on);
    case 'interview-soon': {
      const { startsAt = '', organisation = null } = client.interview ?? {};
      const days = daysBetween(today, dayOf(new Date(startsAt)));
      return { title: `Interview ${inDays(days)}`, detail: organisation ? `With ${organisation}.` : '' };
    }
    case 'waiting-on-you':
      return { title: 'Waiting on you', detail: client.waiting ? `Since ${on(client.waiting.since)}.` : '' };
    case 'preparing':
      return {
        title: 'Answer being prepared',
        detail: client.preparing ? `Since ${on(client.preparing.since)}.` : '',
      };
    case 'no-answer': {
      const { since = '', isNudged = false } = client.request ?? {};
      return {
        title: 'Request without an answer',
        detail: isNudged ? `Nudged ${on(since)}. Ready for its kind ending.` : `Sent ${on(since)}.`,
      };
    }
    case 'quiet':
      return {
        title: 'Quiet fortnight',
        detail: client.lastAct ? `Nothing since ${on(client.lastAct)}.` : '',
      };
  }
}

function newNo({ no }: ToldOf, on: (at: string) => string): Sentence {
  if (!no) return { title: 'A new no', detail: '' };
  const parts = [
    no.organisation ? `${no.organisation}, ${on(no.at)}.` : `${capital(on(no.at))}.`,
    no.isAsking ? 'A request for feedback is under way.' : '',
  ];
  return {
    title: no.isFinalRound ? 'A new no after a final round' : 'A new no',
    detail: parts.filter(Boolean).join(' '),
  };
}

const inDays = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Resting, said on Monday", "Ill, said today". */
export function saidInWords({ answer, at }: Said, { today, locale, dayOf }: Telling): string {
  const day = dayOf(new Date(at));
  const said = shortDay(day, today, locale);
  const isNear = daysBetween(day, today) < 2;
  return `${QUIET_WORDS[answer]}, said ${isNear ? said : `on ${said}`}`;
}
