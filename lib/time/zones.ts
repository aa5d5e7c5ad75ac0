import { isZone } from './days';

/** What a clock shows somewhere, to the minute: `2026-12-03T14:00`, as a form sends it. */
export type ClockTime = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const DAY_MS = 86_400_000;

/** Whether a text is a day and time that some clock could show. */
export const isClockTime = (text: string): text is ClockTime =>
  SHAPE.test(text) && new Date(`${text}Z`).toJSON()?.slice(0, 16) === text;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone (an IANA name; an unknown one counts as UTC) show at a moment. */
export function clockIn(zone: string, moment: Date): ClockTime {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: isZone(zone) ? zone : 'UTC',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  clocks.set(zone, clock);
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const [year, month, day] = [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')];
  return `${year}-${month}-${day}T${parts.get('hour')}:${parts.get('minute')}`;
}

/**
 * The moments at which a zone's clocks show a time, the earlier first: mostly one, none where the clocks leap over it,
 * two where they go back.
 */
export function momentsOf(zone: string, shown: ClockTime): Date[] {
  const asUtc = Date.parse(`${shown}Z`);
  // What the clocks are ahead of UTC by, the day before and the day after: no zone changes twice in between.
  const offsets = [-DAY_MS, DAY_MS].map((away) => {
    const near = new Date(asUtc + away);
    return Date.parse(`${clockIn(zone, near)}Z`) - Math.floor(near.getTime() / 60_000) * 60_000;
  });
  return [...new Set(offsets)]
    .map((offset) => new Date(asUtc - offset))
    .filter((moment) => clockIn(zone, moment) === shown)
    .toSorted((one, other) => one.getTime() - other.getTime());
}

/** Noon of a day (`YYYY-MM-DD`) in a zone, ISO 8601; of a day that the zone never had, noon in UTC. */
export const noonIn = (zone: string, day: string): string =>
  momentsOf(zone, `${day}T12:00`)[0]?.toISOString() ?? `${day}T12:00:00Z`;

/** Whether two zones' clocks show the same at a moment. */
export const isSameClock = (one: string, other: string, moment: Date): boolean =>
  clockIn(one, moment) === clockIn(other, moment);

/** "New York" of `America/New_York`; "UTC". */
export const zoneName = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** Every zone the platform knows, to choose from, and `chosen`, should it be known by another name. */
export function zonesToChoose(chosen: string): { value: string; label: string }[] {
  const all = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const zones = all.includes(chosen) ? all : [chosen, ...all];
  return zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
