import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { EVIDENCE_KINDS } from '@/lib/responses/rules';
import { at, edited, oneOf } from '../columns';
import { documents } from '../documents/tables';
import { episodes } from '../episodes/tables';
import { concerns } from '../feedback/tables';
import { partlySharedRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stories } from '../stories/tables';

/** The prepared answer to one doubt; given only where they agreed to hear it. */
export const responses = pgTable(
  'responses',
  {
    ...seekersRow(),
    episodeId: uuid().notNull(),
    concernId: uuid().notNull(),
    /** What they saw, said back. */
    acknowledge: text().notNull().default(''),
    draft: text().notNull().default(''),
    /** How often it was said aloud, and when last. */
    rehearsals: integer().notNull().default(0),
    rehearsedAt: at(),
    readyAt: at(),
    leftOutAt: at(),
    givenAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('responses_one_a_concern').on(t.ownerId, t.concernId),
    index('responses_by_episode').on(t.ownerId, t.episodeId),
    belongsTo('responses_of_episode', [t.ownerId, t.episodeId], episodes),
    belongsTo('responses_to_concern', [t.ownerId, t.concernId], concerns),
    check('responses_ready_or_left_out', sql`ready_at is null or left_out_at is null`),
    // Whoever may not see a doubt, since it should not count, sees no answer to it either.
    ...partlySharedRows(
      'feedback',
      sql`exists (select from concerns c where c.owner_id = responses.owner_id and c.id = responses.concern_id)`,
    ),
  ],
);

/** What stands behind an answer: a story, a sample, a plan with its day. */
export const responseEvidence = pgTable(
  'response_evidence',
  {
    ...seekersRow(),
    responseId: uuid().notNull(),
    kind: text({ enum: [...EVIDENCE_KINDS] }).notNull(),
    storyId: uuid(),
    documentId: uuid(),
    words: text().notNull().default(''),
    on: date({ mode: 'string' }),
  },
  (t) => [
    ownersKey(t),
    index('response_evidence_by_response').on(t.ownerId, t.responseId),
    index('response_evidence_by_story').on(t.ownerId, t.storyId).where(sql`story_id is not null`),
    index('response_evidence_by_document').on(t.ownerId, t.documentId).where(sql`document_id is not null`),
    belongsTo('response_evidence_of_response', [t.ownerId, t.responseId], responses),
    belongsTo('response_evidence_story', [t.ownerId, t.storyId], stories),
    belongsTo('response_evidence_document', [t.ownerId, t.documentId], documents),
    oneOf('response_evidence_kind', t.kind, EVIDENCE_KINDS),
    check(
      'response_evidence_points',
      sql`case kind when 'story' then story_id is not null when 'sample' then document_id is not null else words <> '' end`,
    ),
    ...partlySharedRows(
      'feedback',
      sql`exists (select from responses r where r.owner_id = response_evidence.owner_id and r.id = response_evidence.response_id)`,
    ),
  ],
);
