import type { Reason } from '@/lib/attention/rules';
import { saidInWords, sentenceOf, type Telling } from '@/lib/attention/words';
import { timeIn } from '@/lib/interviews/when';
import { OPEN_KINDS } from '@/lib/roster/kinds';
import type { Progress } from '@/lib/roster/progress';
import { daysIn, shortDay } from '@/lib/time/days';
import type { RosterClient, RosterReader } from '@/server/roster';

/** One client as the roster draws them: words already, and null where nothing is shared. */
export interface RosterRow {
  readonly id: string;
  readonly name: string;
  /** Why now: a reason's drawing, its words and what is known of it; further reasons in one line. */
  readonly why: {
    readonly icon: Reason | null;
    readonly title: string;
    readonly detail: string;
    readonly also: string;
  } | null;
  /** Applications by kind of stage, in the order of the heads. */
  readonly stages: readonly number[] | null;
  /** Null where the pipeline is not shared; empty where none is set. */
  readonly interview: readonly [when: string, where: string] | readonly [] | null;
  readonly goal: Progress | null;
  readonly met: string | null;
  readonly next: string | null;
  readonly active: string | null;
}

/** How whoever reads writes days. */
export const tellingOf = ({ zone, locale, today }: RosterReader): Telling => ({
  today,
  locale,
  dayOf: daysIn(zone),
});

/** A client in words. */
export function rosterRow(client: RosterClient, reader: RosterReader): RosterRow {
  const telling = tellingOf(reader);
  const short = (day: string) => shortDay(day, reader.today, reader.locale);
  const moment = (at: string) => {
    const when = new Date(at);
    return `${capital(short(telling.dayOf(when)))} ${timeIn(reader.zone, reader.locale, when)}`;
  };
  const { stages, interview, appointment, metOn, lastOn, scopes } = client;
  return {
    id: client.linkId,
    name: client.name || 'A client',
    why: whyOf(client, telling),
    stages: stages && OPEN_KINDS.map((kind) => stages[kind] ?? 0),
    interview: !scopes.includes('pipeline')
      ? null
      : interview
        ? [
            moment(interview.startsAt),
            [interview.organisation, interview.round && `round ${interview.round}`]
              .filter(Boolean)
              .join(', '),
          ]
        : [],
    goal: client.progress,
    met: metOn && `Met ${short(metOn)}`,
    next: appointment && `Next ${lower(moment(appointment.startsAt))}`,
    active: lastOn && capital(agoInWords(lastOn, telling)),
  };
}

function whyOf(client: RosterClient, telling: Telling): RosterRow['why'] {
  const { standing } = client;
  if (standing.kind === 'calm') return null;
  const [first, ...rest] = standing.needs;
  const sentence = (reason: Reason) => sentenceOf(reason, client, telling);
  if (standing.kind === 'said')
    return {
      icon: null,
      title: saidInWords(standing.said, telling),
      detail: '',
      also: '',
    };
  return {
    icon: first?.reason ?? null,
    ...sentence(standing.needs[0].reason),
    also: rest.map(({ reason }) => sentence(reason).title).join(', '),
  };
}

/** "Today", "Friday" of the last days, "17 days ago" of the last month, then the day. */
function agoInWords(day: string, { today, locale }: Telling): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  return days > 6 && days < 31 ? `${days} days ago` : shortDay(day, today, locale);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** A day's name keeps its capital; "tomorrow" and "today" have none inside a sentence. */
const lower = (text: string) => text.replace(/^(Today|Tomorrow)/, (word) => word.toLowerCase());
