import { type Day, isDay } from '@/lib/time/days';

/** No advert on the web is older; an earlier day is a clock that nobody set, or a slip. */
const FIRST_YEAR = 2000;

/** Whether a day is one that an advert could name. */
export const isRecent = (day: string): boolean => isDay(day) && Number(day.slice(0, 4)) >= FIRST_YEAR;

/** A day if it could be an advert's, else null. */
export const recentDay = (day: string | null | undefined): Day | null => (day && isRecent(day) ? day : null);
