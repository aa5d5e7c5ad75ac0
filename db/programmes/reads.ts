import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OneOwner, OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { programmeOffers, programmes } from './tables';

const PROGRAMME = {
  id: programmes.id,
  name: programmes.name,
  words: programmes.words,
  lines: programmes.lines,
  forNew: programmes.forNew,
  retiredAt: programmes.retiredAt,
  version: programmes.version,
};

export type Programme = Awaited<ReturnType<typeof listProgrammes>>[number];

/** A coach's own programmes, those in use first, by name. */
export async function listProgrammes({ scope, db }: Reading<OwnScope>, { limit = 60 } = {}) {
  return db
    .select(PROGRAMME)
    .from(programmes)
    .where(owned(scope, programmes))
    .orderBy(desc(isNull(programmes.retiredAt)), asc(programmes.name), asc(programmes.id))
    .limit(limit);
}

/** One of a coach's own; undefined for an unknown id and for somebody else's alike. */
export async function findProgramme({ scope, db }: Reading<OwnScope>, programmeId: string) {
  const [row] = await db
    .select(PROGRAMME)
    .from(programmes)
    .where(owned(scope, programmes, eq(programmes.id, programmeId)));
  return row;
}

const OFFER = {
  id: programmeOffers.id,
  authorName: programmeOffers.authorName,
  name: programmeOffers.name,
  words: programmeOffers.words,
  lines: programmeOffers.lines,
  programmeVersion: programmeOffers.programmeVersion,
  state: programmeOffers.state,
  taken: programmeOffers.taken,
  createdAt: programmeOffers.createdAt,
  answeredAt: programmeOffers.answeredAt,
};

export type ProgrammeOffer = Awaited<ReturnType<typeof listProgrammeOffers>>[number];

/** What was offered of programmes: what waits first, then the latest. Of links that are over nothing waits. */
export async function listProgrammeOffers({ scope, db }: Reading<OneOwner>, { limit = 30 } = {}) {
  return db
    .select({ ...OFFER, isOpen: sql<boolean>`${isOpen}` })
    .from(programmeOffers)
    .where(
      owned(
        scope,
        programmeOffers,
        scope.kind === 'coach' ? eq(programmeOffers.linkId, scope.linkId) : undefined,
      ),
    )
    .orderBy(desc(eq(programmeOffers.state, 'open')), desc(programmeOffers.createdAt))
    .limit(limit);
}

/** It waits, and whoever offered it is the seeker's coach still. */
export const isOpen = and(
  eq(programmeOffers.state, 'open'),
  sql`exists (select from coach_links l where l.owner_id = programme_offers.owner_id
    and l.id = programme_offers.link_id and l.ended_at is null)`,
);

/** A coach's clients, and how each stands to one programme: what of it they were offered last, and what they said. */
export async function listOfferedTo({ scope, db }: Reading<OwnScope>, programmeId: string) {
  const last = db
    .selectDistinctOn([programmeOffers.ownerId, programmeOffers.linkId], {
      ownerId: programmeOffers.ownerId,
      linkId: programmeOffers.linkId,
      state: programmeOffers.state,
      programmeVersion: programmeOffers.programmeVersion,
      at: sql<string>`coalesce(${programmeOffers.answeredAt}, ${programmeOffers.createdAt})`.as('at'),
    })
    .from(programmeOffers)
    .where(eq(programmeOffers.programmeId, programmeId))
    .orderBy(programmeOffers.ownerId, programmeOffers.linkId, desc(programmeOffers.programmeVersion))
    .as('last');
  return db
    .select({
      linkId: coachLinks.id,
      clientName: coachLinks.clientName,
      state: last.state,
      programmeVersion: last.programmeVersion,
      at: last.at,
    })
    .from(coachLinks)
    .leftJoin(last, and(eq(last.ownerId, coachLinks.ownerId), eq(last.linkId, coachLinks.id)))
    .where(and(eq(coachLinks.coachId, scope.owner), isNull(coachLinks.endedAt)))
    .orderBy(asc(sql`lower(${coachLinks.clientName})`), asc(coachLinks.id))
    .limit(1000);
}
