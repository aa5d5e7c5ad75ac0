import { sql } from 'drizzle-orm';
import { check, index, json, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ProposalData } from '@/lib/proposals/input';
import { DAYS_OPEN, PROPOSAL_KINDS, PROPOSAL_STATES } from '@/lib/proposals/rules';
import { users } from '../accounts/tables';
import { applications } from '../applications/tables';
import { coachLinks } from '../coach-links/tables';
import { at, oneOf } from '../columns';
import { asItsCoach, betweenRows, coachMay, coachSees } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const PIPELINE = `'pipeline'`;

/** An entry that a coach wrote down beside the client, who accepts it or not. Nothing is written before that. */
export const proposals = pgTable(
  'proposals',
  {
    ...seekersRow(),
    linkId: uuid(),
    by: text({ enum: ['coach'] }).notNull(),
    authorId: uuid().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    kind: text({ enum: [...PROPOSAL_KINDS] }).notNull(),
    /** Which application it is about; null for a new one. */
    applicationId: uuid(),
    data: json().$type<ProposalData>().notNull(),
    state: text({ enum: [...PROPOSAL_STATES] })
      .notNull()
      .default('open'),
    expiresAt: at().notNull(),
    answeredAt: at(),
    /** What it became: the id of the application, interview or "no"; of a note the application's. */
    becameId: uuid(),
  },
  (t) => [
    ownersKey(t),
    index('proposals_by_link').on(t.ownerId, t.linkId),
    index('proposals_by_author').on(t.authorId),
    index('proposals_by_application').on(t.ownerId, t.applicationId),
    belongsTo('proposals_of_link', [t.ownerId, t.linkId], coachLinks),
    belongsTo('proposals_of_application', [t.ownerId, t.applicationId], applications),
    oneOf('proposals_by', t.by, ['coach']),
    oneOf('proposals_kind', t.kind, PROPOSAL_KINDS),
    oneOf('proposals_state', t.state, PROPOSAL_STATES),
    check('proposals_about', sql`(kind = 'application') = (application_id is null)`),
    check('proposals_answered', sql`(state = 'open') = (answered_at is null)`),
    ...betweenRows({
      also: coachSees('proposals', PIPELINE),
      adds: sql`state = 'open' and expires_at < now() + make_interval(days => ${sql.raw(String(DAYS_OPEN + 1))})
        and ${coachMay('proposals', PIPELINE)}`,
    }),
    // As long as it waits its coach may take it back, and nothing else.
    pgPolicy('coach_withdraws', {
      for: 'update',
      to: 'public',
      using: sql`${asItsCoach} and state = 'open'`,
      withCheck: sql`${asItsCoach} and state = 'withdrawn'`,
    }),
  ],
);
