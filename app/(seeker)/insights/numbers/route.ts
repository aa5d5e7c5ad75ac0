import { saidIn } from '@/app/_parts/insights/concerns-over-time';
import { listSaid } from '@/db/concerns/reads';
import { countEffort, listZonesLeft } from '@/db/effort/reads';
import { listRatings } from '@/db/ratings/reads';
import type { OwnScope } from '@/db/scope';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { effortIn } from '@/lib/insights/effort';
import { effortAsCsv, ratingsAsCsv, saidAsCsv } from '@/lib/insights/numbers';
import { type Days, daysAsked, isWithin } from '@/lib/insights/over-time';
import { dayIn, daysIn } from '@/lib/time/days';
import { seekerRoute } from '@/server/route';

const OF: Record<string, (scope: OwnScope, days: Days) => Promise<string>> = { concerns, skills, effort };

/** The numbers of one figure over time, as a file for a spreadsheet. Its name says nothing to whoever looks on. */
export const GET = seekerRoute(
  'insights.numbers',
  async (scope, request) => {
    const asked = new URL(request.url).searchParams;
    const of = asked.get('of') ?? '';
    const make = Object.hasOwn(OF, of) ? OF[of] : undefined;
    if (!make) {
      await read(scope, () => ({})); // whoever is not signed in hears that first
      throw new AppError('not-found');
    }
    return new Response(await make(scope, daysAsked(asked)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="onward-numbers.csv"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  },
  { onwards: '/insights' },
);

async function concerns(scope: OwnScope, days: Days): Promise<string> {
  const { session, said, themes } = await read(scope, (tx) => ({
    said: listSaid(tx),
    themes: listThemes(tx),
  }));
  return saidAsCsv(saidIn(said, themes, days, { zone: session.timeZone }));
}

async function skills(scope: OwnScope, days: Days): Promise<string> {
  const { session, ratings } = await read(scope, (tx) => ({ ratings: listRatings(tx, { limit: 10_000 }) }));
  const dayOf = daysIn(session.timeZone);
  const rows = ratings.map((one) => ({ ...one, day: dayOf(new Date(one.ratedAt)) }));
  return ratingsAsCsv(rows.filter(({ day }) => isWithin(days, day)));
}

async function effort(scope: OwnScope, days: Days): Promise<string> {
  const { session, steps, left } = await read(scope, (tx) => ({
    steps: countEffort(tx, days),
    left: listZonesLeft(tx),
  }));
  const { timeZone: zone, locale } = session;
  return effortAsCsv(effortIn(steps, left, days, { today: dayIn(zone, new Date()), zone, locale }));
}
