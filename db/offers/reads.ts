import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { isClosedTo } from '@/lib/closings/rules';
import type { FitKnown } from '@/lib/goals/fit';
import { applications } from '../applications/tables';
import { whomToWrite } from '../closings/reads';
import { goalFits } from '../goals/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import { listPartsOfOffer } from '../parts/reads';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { offers } from './tables';

const COLUMNS = {
  id: offers.id,
  applicationId: offers.applicationId,
  organisationId: organisations.id,
  organisation: organisations.name,
  role: applications.role,
  state: offers.state,
  receivedOn: offers.receivedOn,
  answerBy: offers.answerBy,
  askedUntil: offers.askedUntil,
  salary: offers.salary,
  currency: offers.currency,
  period: offers.period,
  onTop: offers.onTop,
  holidays: offers.holidays,
  place: offers.place,
  workMode: offers.workMode,
  startsOn: offers.startsOn,
  terms: offers.terms,
  answeredAt: offers.answeredAt,
  version: offers.version,
};

const offersOf = ({ db }: Reading<OneOwner>) =>
  db
    .select(COLUMNS)
    .from(offers)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, offers.ownerId),
        eq(applications.id, offers.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    );

export type Offer = NonNullable<Awaited<ReturnType<typeof findOffer>>>;

/** One offer with its terms; undefined for an unknown id and for somebody else's alike. */
export async function findOffer(tx: Reading<OneOwner>, id: string) {
  const [row] = await offersOf(tx).where(owned(tx.scope, offers, eq(offers.id, id)));
  return row;
}

/** Every offer: those to answer first, by the day they wait until; then the answered ones, the latest first. */
export async function listOffers(tx: Reading<OneOwner>, { limit = 50 } = {}) {
  return offersOf(tx)
    .where(owned(tx.scope, offers))
    .orderBy(
      sql`${offers.state} <> 'open'`,
      sql`coalesce(${offers.askedUntil}, ${offers.answerBy}) nulls last`,
      desc(offers.id),
    )
    .limit(limit);
}

/** Applications that stand at an offer whose terms nobody wrote down yet, the latest first. */
export async function listOffersToWrite({ scope, db }: Reading<OneOwner>, { limit = 20 } = {}) {
  return db
    .select({ applicationId: applications.id, organisation: organisations.name, role: applications.role })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(
      owned(
        scope,
        applications,
        // Spelled out, so that it is known to be rare where the plan is made.
        sql`${applications.stageKind} = 'offer'`,
        isNull(applications.outcome),
        isNull(applications.deletedAt),
        sql`not exists (select from ${offers} o where o.owner_id = ${applications.ownerId} and o.application_id = ${applications.id})`,
      ),
    )
    .orderBy(desc(applications.stageSince), desc(applications.id))
    .limit(limit);
}

/** The offers of one application, the latest first. */
export async function listOffersOf(tx: Reading<OneOwner>, applicationId: string) {
  return offersOf(tx)
    .where(owned(tx.scope, offers, eq(offers.applicationId, applicationId)))
    .orderBy(desc(offers.id));
}

/**
 * Whom an answer to an offer goes to, and whether it may: not where the organisation asked not to be contacted, nor
 * where everybody one knows there did. Undefined for an unknown offer.
 */
export async function whomToAnswer(tx: Reading<OneOwner>, offerId: string) {
  const [offer, parts] = await Promise.all([findOffer(tx, offerId), listPartsOfOffer(tx, offerId)]);
  const door = offer && (await whomToWrite(tx, offer.applicationId));
  if (!door) return undefined;
  const whom = parts.find((one) => !one.isClosed && !isClosedTo(door, one));
  return {
    name: whom?.name ?? null,
    email: whom?.email ?? null,
    isClosed: door.isClosed || (parts.length > 0 && !whom),
  };
}

/** What is known of the goal's lines where an offer came from. */
export async function listFitsOfOffers({ scope, db }: Reading<OneOwner>): Promise<FitKnown[]> {
  return db
    .select({
      lineId: goalFits.lineId,
      organisationId: goalFits.organisationId,
      applicationId: goalFits.applicationId,
      fit: goalFits.fit,
      why: goalFits.why,
    })
    .from(goalFits)
    .where(
      owned(
        scope,
        goalFits,
        sql`exists (select from offers o join applications a on a.owner_id = o.owner_id
          and a.id = o.application_id and a.deleted_at is null
          where o.owner_id = ${goalFits.ownerId} and a.organisation_id = ${goalFits.organisationId}
            and (${goalFits.applicationId} is null or ${goalFits.applicationId} = a.id))`,
      ),
    );
}
