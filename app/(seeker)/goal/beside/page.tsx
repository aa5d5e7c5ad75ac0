import type { Metadata } from 'next';
import { AimedElsewhere } from '@/app/_parts/goals/aimed-elsewhere';
import { NoGoal } from '@/app/_parts/goals/no-goal';
import { toHold } from '@/app/_parts/goals/to-hold';
import { seekerPage } from '@/app/_parts/page/page';
import { listOpenApplications } from '@/db/applications/reads';
import { listConcerns } from '@/db/feedback/reads';
import {
  findGoal,
  listApplicationsToHold,
  listFitsAt,
  listGoalLines,
  listOrganisationsToHold,
} from '@/db/goals/reads';
import { listOrganisationsToChoose } from '@/db/targets/reads';
import { read } from '@/db/transaction';
import { type BesideAsked, MOST_BESIDE, placesAsked } from '@/lib/goals/beside';
import { hold } from '@/lib/goals/hold';
import { dayIn, dayInWords } from '@/lib/time/days';
import { Beside } from './beside';
import { Choose } from './choose';

export const metadata: Metadata = { title: 'Side by side' };

type Props = { searchParams: Promise<BesideAsked> };

/** Up to four places beside each other and the goal, organisations and applications mixed; which ones is in the address. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = placesAsked(await searchParams);
  const all = await read(scope, (tx) => ({
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsAt(tx, asked),
    organisations: listOrganisationsToHold(tx, asked),
    applications: listApplicationsToHold(tx, asked),
    elsewhere: listConcerns(tx, { decision: 'aim-elsewhere' }),
    knownOrganisations: listOrganisationsToChoose(tx, { limit: 60 }),
    openApplications: listOpenApplications(tx, { limit: 60 }),
  }));
  const { session, goal, lines, fits, organisations, applications } = all;
  const today = dayIn(session.timeZone, new Date());
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const places = [
    ...applications.map((one) => ({ ...toHold(one), role: one.role })),
    ...organisations.map((one) => ({ ...one, applicationId: null, pay: null, startsOn: null, role: null })),
  ].map((place) => ({ ...place, held: hold(goal, lines, fits, place, inWords) }));
  return (
    <main id="main" className="page stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/goal">
            Your goal
          </a>
        </p>
        <h1>Side by side</h1>
      </header>
      {asked.isTooMany && (
        <p className="notice" role="status">
          {MOST_BESIDE} fit beside each other; the first {MOST_BESIDE} are shown. Untick one to see another.
        </p>
      )}
      {lines.length === 0 ? (
        <NoGoal />
      ) : places.length > 0 ? (
        <>
          <Beside places={places} isWeighted={goal?.isWeighted ?? false} />
          <AimedElsewhere concerns={all.elsewhere} places={places.length} />
        </>
      ) : (
        <p className="text-ink-2 prose">
          Tick two to four places below: what is known of each stands beside the others, line by line. It does
          not say which is best; that stays with you.
        </p>
      )}
      <Choose chosen={places} applications={all.openApplications} organisations={all.knownOrganisations} />
    </main>
  );
});
