import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { bankQuestion } from '@/lib/questions/bank';
import { isKey } from '@/lib/questions/rules';
import { applications, notInBin } from '../applications/tables';
import { interviews } from '../interviews/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rehearsalSchedules } from '../rehearsals/tables';
import type { OneOwner } from '../scope';
import { stories } from '../stories/tables';
import type { Reading } from '../transaction';
import { questionMeetings, questionStories, questions } from './tables';

/** Counts rows that hang on the question of the statement around it. */
const counted = (rows: SQL) => sql<number>`(select count(*) from ${rows})`.mapWith(Number);

const KEPT = {
  id: questions.id,
  key: questions.key,
  text: questions.text,
  kind: questions.kind,
  skill: questions.skill,
  tags: questions.tags,
  favouriteAt: questions.favouriteAt,
  archivedAt: questions.archivedAt,
  met: counted(sql`question_meetings m
    join interviews i on i.owner_id = m.owner_id and i.id = m.interview_id
    join applications a on a.owner_id = i.owner_id and a.id = i.application_id and a.deleted_at is null
    where m.owner_id = ${questions.ownerId} and m.question_id = ${questions.id}`),
  stories: counted(sql`question_stories s
    where s.owner_id = ${questions.ownerId} and s.question_id = ${questions.id}`),
  times: counted(sql`rehearsals r where r.owner_id = ${questions.ownerId} and r.question_id = ${questions.id}
    and r.ended_at is not null`),
  dueAt: rehearsalSchedules.dueAt,
};

const withSchedule = ({ db }: Reading<OneOwner>) =>
  db
    .select({ ...KEPT, notes: questions.notes, version: questions.version })
    .from(questions)
    .leftJoin(
      rehearsalSchedules,
      and(eq(rehearsalSchedules.ownerId, questions.ownerId), eq(rehearsalSchedules.questionId, questions.id)),
    );

/** Which row an address means: one of the bank by its key, any by its id. */
const isThat = (ref: string) => (isKey(ref) ? eq(questions.key, ref) : eq(questions.id, ref));

/** Everything kept about questions, one's own and the bank's; the newest first. */
export async function listQuestions(tx: Reading<OneOwner>, { limit = 1000 } = {}) {
  return withSchedule(tx)
    .where(owned(tx.scope, questions))
    .orderBy(desc(questions.createdAt), desc(questions.id))
    .limit(limit);
}

/** What is kept about one; undefined for an unknown one, somebody else's, and one of the bank that nothing is kept about. */
export async function findQuestion(tx: Reading<OneOwner>, ref: string) {
  const [row] = await withSchedule(tx).where(owned(tx.scope, questions, isThat(ref)));
  return row;
}

export type StoryFor = Awaited<ReturnType<typeof listStoriesFor>>[number];

/** The stories kept for a question, in the order in which they were put there. */
export async function listStoriesFor({ scope, db }: Reading<OneOwner>, ref: string) {
  return db
    .select({ id: questionStories.id, storyId: stories.id, title: stories.title })
    .from(questionStories)
    .innerJoin(
      questions,
      and(eq(questions.ownerId, questionStories.ownerId), eq(questions.id, questionStories.questionId)),
    )
    .innerJoin(
      stories,
      and(eq(stories.ownerId, questionStories.ownerId), eq(stories.id, questionStories.storyId)),
    )
    .where(owned(scope, questionStories, isThat(ref)))
    .orderBy(asc(questionStories.createdAt), asc(questionStories.id));
}

/** One story as it is kept for one question. */
export async function findStoryFor({ scope, db }: Reading<OneOwner>, questionStoryId: string) {
  const [row] = await db
    .select({ id: questionStories.id, questionId: questionStories.questionId })
    .from(questionStories)
    .where(owned(scope, questionStories, eq(questionStories.id, questionStoryId)));
  return row;
}

/** Questions of the bank that a story is kept for, by key. */
export async function listAnswered({ scope, db }: Reading<OneOwner>): Promise<string[]> {
  const rows = await db
    .selectDistinct({ key: sql<string>`${questions.key}` })
    .from(questionStories)
    .innerJoin(
      questions,
      and(eq(questions.ownerId, questionStories.ownerId), eq(questions.id, questionStories.questionId)),
    )
    .where(owned(scope, questionStories, isNotNull(questions.key)));
  return rows.map(({ key }) => key);
}

const meetings = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: questionMeetings.id,
      questionId: questions.id,
      key: questions.key,
      text: questions.text,
      interviewId: interviews.id,
      startsAt: interviews.startsAt,
      organisation: organisations.name,
    })
    .from(questionMeetings)
    .innerJoin(
      questions,
      and(eq(questions.ownerId, questionMeetings.ownerId), eq(questions.id, questionMeetings.questionId)),
    )
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, questionMeetings.ownerId), eq(interviews.id, questionMeetings.interviewId)),
    )
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, interviews.ownerId),
        eq(applications.id, interviews.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    );

type MeetingRow = Awaited<ReturnType<typeof meetings>>[number];
export type Meeting = ReturnType<typeof inWords>;

/** A question in the seeker's words for it, else in the bank's. */
const inWords = ({ key, questionId, text, ...row }: MeetingRow) => ({
  ...row,
  ref: key ?? questionId,
  text: text ?? bankQuestion(key)?.text ?? '',
});

/** Where a question was asked, the latest interview first. */
export async function listMeetings(tx: Reading<OneOwner>, ref: string) {
  const rows = await meetings(tx)
    .where(owned(tx.scope, questionMeetings, isThat(ref)))
    .orderBy(sql`${interviews.startsAt} desc nulls last`, desc(questionMeetings.id));
  return rows.map(inWords);
}

/** What was asked in one interview, in the order in which it was written down. */
export async function listMetAt(tx: Reading<OneOwner>, interviewId: string) {
  const rows = await meetings(tx)
    .where(owned(tx.scope, questionMeetings, eq(questionMeetings.interviewId, interviewId)))
    .orderBy(asc(questionMeetings.createdAt), asc(questionMeetings.id));
  return rows.map(inWords);
}

export type Asked = Awaited<ReturnType<typeof listAsked>>[number];

/**
 * Every time that a question was asked, the latest written down first. Interviews belong to another part of what is
 * shared: where they are out of sight, that it was asked is all there is.
 */
export async function listAsked({ scope, db }: Reading<OneOwner>, { limit = 1000 } = {}) {
  return db
    .select({
      id: questionMeetings.id,
      questionId: questionMeetings.questionId,
      interviewId: interviews.id,
      startsAt: interviews.startsAt,
      organisation: organisations.name,
    })
    .from(questionMeetings)
    .leftJoin(
      interviews,
      and(eq(interviews.ownerId, questionMeetings.ownerId), eq(interviews.id, questionMeetings.interviewId)),
    )
    .leftJoin(
      applications,
      and(eq(applications.ownerId, interviews.ownerId), eq(applications.id, interviews.applicationId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, questionMeetings, isNull(applications.deletedAt)))
    .orderBy(desc(questionMeetings.id))
    .limit(limit);
}

/** One of those. */
export async function findMeeting({ scope, db }: Reading<OneOwner>, questionMeetingId: string) {
  const [row] = await db
    .select({ id: questionMeetings.id, interviewId: questionMeetings.interviewId })
    .from(questionMeetings)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, questionMeetings.ownerId), eq(interviews.id, questionMeetings.interviewId)),
    )
    .where(owned(scope, questionMeetings, eq(questionMeetings.id, questionMeetingId), notInBin(interviews)));
  return row;
}
