import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { salaryWords } from '@/lib/applications/fact-words';
import type { EditedOffer, NewOffer, Seen } from '@/lib/offers/input';
import { dayIn } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { standAt } from '../applications/writes';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import { firstStageOf } from '../stages/reads';
import type { Writing } from '../transaction';
import { findOffer, type Offer } from './reads';
import { offers } from './tables';

type Changed = { id: string; version: number; applicationId: string };

/** Writes an offer down; its application goes to the stage of offers, if it is not there and there is one. */
export async function makeOffer(
  tx: Writing,
  id: string,
  { applicationId, receivedOn, ...terms }: NewOffer,
): Promise<Outcome<{ id: string }>> {
  const [application, stage] = await Promise.all([
    findApplication(tx, applicationId),
    firstStageOf(tx, 'offer'),
  ]);
  if (!application) return refused('not-found');
  const today = dayIn(tx.person.timeZone, new Date());
  if (receivedOn && receivedOn > today) return refused('in-the-future');
  if (stage && application.stageKind !== 'offer') {
    const moved = await standAt(
      tx,
      application,
      application.version,
      { stage, outcome: null },
      { kind: 'moved' },
    );
    if (!moved.ok) return moved;
  }
  await tx.db
    .insert(offers)
    .values({ ownerId: tx.scope.owner, id, applicationId, receivedOn: receivedOn ?? today, ...terms });
  await appendEvent(tx, {
    applicationId,
    kind: 'offer-made',
    data: { offerId: id, pay: payWords(terms) },
    ...(receivedOn && receivedOn < today
      ? { at: sql`(${receivedOn}::date + time '12:00') at time zone ${tx.person.timeZone}` }
      : {}),
  });
  return done({ id });
}

const payWords = ({ salary, currency, period }: Pick<NewOffer, 'salary' | 'currency' | 'period'>) =>
  salaryWords({ salaryMin: salary, salaryMax: salary, currency, period, salaryText: null });

/** Writes its terms anew, if nobody changed it since `version`. */
export async function editOffer(
  tx: Writing,
  { id, version, receivedOn, ...terms }: EditedOffer,
): Promise<Outcome<Changed>> {
  const changed = await change(tx, { id, version }, { ...terms, ...(receivedOn ? { receivedOn } : {}) });
  if (!changed.ok) return changed;
  if (receivedOn && receivedOn > dayIn(tx.person.timeZone, new Date())) return refused('in-the-future');
  const { applicationId } = changed.value;
  await appendEvent(tx, {
    applicationId,
    kind: 'offer-changed',
    data: { offerId: id, pay: payWords(terms) },
  });
  return changed;
}

/** Remembers that more time was asked for, and until when. */
export async function askForTime(
  tx: Writing,
  { until, ...seen }: Seen & { until: string },
): Promise<Outcome<Changed>> {
  const changed = await change(tx, seen, { askedUntil: until }, 'open');
  if (!changed.ok) return changed;
  // Asked last, so that of what is not there nothing else is said; a refusal takes the change back.
  if (until < dayIn(tx.person.timeZone, new Date())) return refused('in-the-past');
  await appendEvent(tx, {
    applicationId: changed.value.applicationId,
    kind: 'offer-answered',
    data: { offerId: seen.id, answer: 'asked-for-time', until },
  });
  return changed;
}

/** Accepts or declines: the offer is answered, and its application closed accordingly. One act, both or neither. */
export async function answerOffer(
  tx: Writing,
  { answer, ...seen }: Seen & { answer: 'accepted' | 'declined' },
): Promise<Outcome<Changed>> {
  const changed = await change(tx, seen, { state: answer, answeredAt: sql`now()` }, 'open');
  if (!changed.ok) return changed;
  const { applicationId } = changed.value;
  await appendEvent(tx, { applicationId, kind: 'offer-answered', data: { offerId: seen.id, answer } });
  const outcome = answer === 'accepted' ? 'accepted' : 'turned-down';
  const moved = await stand(tx, applicationId, 'closed', outcome);
  return moved.ok ? changed : moved;
}

/** It was not answered after all: the offer is open again, and its application back among the offers. */
export async function openOfferAgain(tx: Writing, seen: Seen): Promise<Outcome<Changed>> {
  const before = await findOffer(tx, seen.id);
  if (!before) return refused('not-found');
  if (before.state === 'open') return refused('no-such-move');
  const changed = await change(tx, seen, { state: 'open', answeredAt: null });
  if (!changed.ok) return changed;
  const { applicationId } = changed.value;
  await appendEvent(tx, { applicationId, kind: 'offer-changed', data: { offerId: seen.id, opened: true } });
  const moved = await stand(tx, applicationId, 'offer', null);
  return moved.ok ? changed : moved;
}

/** Brings the application to where the answer leads, unless it stands there already. */
async function stand(
  tx: Writing,
  applicationId: string,
  kind: 'closed' | 'offer',
  outcome: 'accepted' | 'turned-down' | null,
): Promise<Outcome<unknown>> {
  const [application, stage] = await Promise.all([
    findApplication(tx, applicationId),
    firstStageOf(tx, kind),
  ]);
  if (!application) return refused('not-found');
  if (application.stageKind === kind && application.outcome === outcome) return done(null);
  // Without a stage of offers it stays where it is; one for what is closed there always is.
  if (!stage) return kind === 'offer' ? done(null) : refused('no-such-move');
  const to = application.stageKind === kind ? { ...stage, id: application.stageId } : stage;
  return standAt(tx, application, application.version, { stage: to, outcome }, { kind: 'moved' });
}

/** The one versioned update; refuses 'no-such-move' where the offer is not in the state it has to be in. */
async function change(
  tx: Writing,
  { id, version }: Seen,
  columns: object,
  state?: Offer['state'],
): Promise<Outcome<Changed>> {
  // Found first, since one whose application is in the bin is not there.
  const before = await findOffer(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  if (state && before.state !== state) return refused('no-such-move');
  const [changed] = await tx.db
    .update(offers)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, offers, and(eq(offers.id, id), eq(offers.version, version))))
    .returning({ id: offers.id, version: offers.version, applicationId: offers.applicationId });
  return changed ? done(changed) : refused('stale');
}
