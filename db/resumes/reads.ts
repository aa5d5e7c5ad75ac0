import { and, count, desc, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm';
import { DONE_ALONE } from '@/lib/interviews/rules';
import type { SentRow } from '@/lib/resumes/outcomes';
import { applications, notInBin, postings } from '../applications/tables';
import { isSent } from '../documents/reads';
import { documentFiles, documents } from '../documents/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { stories } from '../stories/tables';
import type { Reading } from '../transaction';

const { bytes: _, ownerId: __, documentId: ___, ...aboutFile } = getTableColumns(documentFiles);
const isResume = eq(documents.kind, 'resume');
const itsFile = and(eq(documentFiles.ownerId, documents.ownerId), eq(documentFiles.documentId, documents.id));

export type ListedResume = Awaited<ReturnType<typeof listResumes>>[number];
export type Resume = NonNullable<Awaited<ReturnType<typeof findResume>>>;

/** Every version, the newest first, those put away last; without text and file. */
export async function listResumes({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: documents.id,
      name: documents.name,
      targetRole: documents.targetRole,
      format: documents.format,
      previousId: documents.previousId,
      createdAt: documents.createdAt,
      isAway: sql<boolean>`${documents.archivedAt} is not null`,
      isSent,
    })
    .from(documents)
    .where(owned(scope, documents, isResume))
    .orderBy(sql`${documents.archivedAt} is not null`, desc(documents.createdAt), desc(documents.id))
    .limit(limit);
}

/** One version with its text, and what is known of its file; undefined for an unknown id and for somebody else's alike. */
export async function findResume({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: documents.id,
      name: documents.name,
      targetRole: documents.targetRole,
      note: documents.note,
      text: documents.text,
      format: documents.format,
      previousId: documents.previousId,
      createdAt: documents.createdAt,
      isAway: sql<boolean>`${documents.archivedAt} is not null`,
      version: documents.version,
      isSent,
      file: aboutFile,
    })
    .from(documents)
    .leftJoin(documentFiles, itsFile)
    .where(owned(scope, documents, isResume, eq(documents.id, id)));
  return row;
}

/** The file of a version, byte for byte as it came. */
export async function findResumeFile({ scope, db }: Reading<OneOwner>, documentId: string) {
  const [row] = await db
    .select({ name: documentFiles.name, mediaType: documentFiles.mediaType, bytes: documentFiles.bytes })
    .from(documentFiles)
    .innerJoin(documents, itsFile)
    .where(owned(scope, documentFiles, isResume, eq(documentFiles.documentId, documentId)));
  return row;
}

/** How many files somebody keeps, and their bytes together. */
export async function countFiles({ scope, db }: Reading<OneOwner>) {
  const [row] = await db
    .select({ files: count(), size: sql<number>`coalesce(sum(${documentFiles.size}), 0)::float8` })
    .from(documentFiles)
    .where(owned(scope, documentFiles));
  return row ?? { files: 0, size: 0 };
}

/** The version whose file has this content, if there is one. */
export async function findResumeByContent({ scope, db }: Reading<OneOwner>, sha256: string) {
  const [row] = await db
    .select({ id: documentFiles.documentId, isAway: sql<boolean>`${documents.archivedAt} is not null` })
    .from(documentFiles)
    .innerJoin(documents, itsFile)
    .where(owned(scope, documentFiles, isResume, eq(documentFiles.sha256, String(sha256))))
    .limit(1);
  return row;
}

export type ResumePlace = Awaited<ReturnType<typeof listPlacesOf>>[number];

/** With which applications one version went, the latest first. */
export async function listPlacesOf(
  { scope, db }: Reading<OneOwner>,
  documentId: string,
  { limit = 200 } = {},
) {
  const rows = await db.execute<{
    applicationId: string;
    organisation: string;
    role: string;
    sentOn: string | null;
  }>(sql`
    select a.id as "applicationId", o.name as organisation, a.role, went.sent_on::text as "sentOn"
    from application_documents went
    join applications a on a.owner_id = went.owner_id and a.id = went.application_id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where went.owner_id = ${scope.owner} and went.document_id = ${documentId}
    order by went.sent_on desc nulls last, went.id desc limit ${limit}`);
  return [...rows];
}

/**
 * Each application that a version was sent with, as figures read one (lib/insights/paths), and whether people met over
 * it: an interview stands there that was not cancelled and is no task or test done alone. The "no" is the one it ended
 * with: what was taken back is none.
 */
export async function listSentRows({ scope, db }: Reading<OneOwner>, { limit = 5000 } = {}) {
  const rows = await db.execute<SentRow & Record<string, unknown>>(sql`
    with corrected as (
      select distinct on (corrects_id) corrects_id, at from events
      where owner_id = ${scope.owner} and kind = 'dated' order by corrects_id, created_at desc, id desc)
    select went.document_id as "documentId", a.id, a.role, a.source, went.document_id as "resumeId", a.outcome,
      -- It was sent, as the seeker says; on which day, they may have left open.
      coalesce(went.sent_on, a.applied_on, (went.created_at at time zone u.time_zone)::date)::text as "appliedOn",
      a.closed_at as "closedAt",
      coalesce(entered.all, '[]') || json_build_array(json_build_object('kind', a.stage_kind, 'at', a.stage_since))::jsonb as entries,
      case when a.outcome = 'rejected' then told.no end as no,
      exists (select from interviews i where i.owner_id = a.owner_id and i.application_id = a.id
        and i.cancelled_at is null and i.kind <> all (${sql.param(`{${DONE_ALONE.join()}}`)}::text[])) as "haveMet"
    from application_documents went
    join users u on u.id = went.owner_id
    join documents d on d.owner_id = went.owner_id and d.id = went.document_id and d.kind = 'resume'
    join applications a on a.owner_id = went.owner_id and a.id = went.application_id and a.deleted_at is null
    left join lateral (
      select jsonb_agg(jsonb_build_object('kind', s.kind, 'at', coalesce(c.at, e.at))) as all
      from events e
      join stages s on s.owner_id = e.owner_id and s.id::text = e.data ->> 'to'
      left join corrected c on c.corrects_id = e.id
      where e.owner_id = a.owner_id and e.application_id = a.id and e.kind in ('added', 'moved')
        and not exists (select from events x where x.owner_id = e.owner_id and x.undoes_id = e.id)) entered on true
    left join lateral (
      select jsonb_build_object('kind', s.kind, 'predetermined', r.predetermined, 'shouldNotCount', r.is_apart) as no
      from rejections r
      left join stages s on s.owner_id = r.owner_id and s.id = r.stage_id
      where r.owner_id = a.owner_id and r.application_id = a.id and r.taken_back_at is null
      order by r.at desc, r.id desc limit 1) told on true
    where went.owner_id = ${scope.owner}
    order by went.id desc limit ${limit}`);
  return [...rows];
}

/** Applications with a saved advert, the one last saved first. */
export async function listWithAdvert({ scope, db }: Reading<OneOwner>, { limit = 200 } = {}) {
  return db
    .selectDistinctOn([postings.applicationId], {
      applicationId: applications.id,
      organisation: organisations.name,
      role: applications.role,
    })
    .from(postings)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, postings.ownerId),
        eq(applications.id, postings.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, postings, notInBin(postings), isNotNull(postings.text)))
    .orderBy(desc(postings.applicationId))
    .limit(limit);
}

/** The stories with their whole text, to look for words in. */
export async function listStoryTexts({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      // However it is told: in parts, in free words, or both.
      text: sql<string>`concat_ws(E'\n', ${stories.situation}, ${stories.task}, ${stories.action}, ${stories.result}, ${stories.text})`,
    })
    .from(stories)
    .where(owned(scope, stories))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(limit);
}
