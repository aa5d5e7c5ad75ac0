import { index, integer, json, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { INTERVIEW_KINDS } from '@/lib/interviews/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf } from '../columns';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** A conversation, scheduled or past; without a time where only its round is known (from an import). */
export const interviews = pgTable(
  'interviews',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    kind: text({ enum: [...INTERVIEW_KINDS] })
      .notNull()
      .default('not-said'),
    round: integer(),
    startsAt: at(),
    zone: text(),
    minutes: integer(),
    place: text(),
    people: json(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('interviews_of_application_when').on(t.ownerId, t.applicationId, t.startsAt),
    belongsTo('interviews_of_application', [t.ownerId, t.applicationId], applications),
    oneOf('interviews_kind', t.kind, INTERVIEW_KINDS),
    ...seekersRows('pipeline'),
  ],
);
