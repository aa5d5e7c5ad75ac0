import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { PERIODS, WORK_MODES } from '@/lib/applications/rules';
import { OFFER_STATES } from '@/lib/offers/rules';
import { applications } from '../applications/tables';
import { at, edited, money, oneOf } from '../columns';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** An offer with its terms. */
export const offers = pgTable(
  'offers',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    receivedOn: date({ mode: 'string' }).notNull(),
    answerBy: date({ mode: 'string' }),
    /** That more time was asked for, and until when. */
    askedUntil: date({ mode: 'string' }),
    salary: money(),
    currency: text(),
    period: text({ enum: [...PERIODS] }),
    /** Whatever comes on top, in words. */
    onTop: text().notNull().default(''),
    holidays: integer(),
    place: text(),
    workMode: text({ enum: [...WORK_MODES] }),
    startsOn: date({ mode: 'string' }),
    terms: text().notNull().default(''),
    state: text({ enum: [...OFFER_STATES] })
      .notNull()
      .default('open'),
    answeredAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('offers_by_application').on(t.ownerId, t.applicationId),
    index('offers_to_answer').on(t.ownerId, t.state, t.answerBy),
    belongsTo('offers_of_application', [t.ownerId, t.applicationId], applications),
    oneOf('offers_state', t.state, OFFER_STATES),
    oneOf('offers_period', t.period, PERIODS),
    oneOf('offers_work_mode', t.workMode, WORK_MODES),
    ...seekersRows('pipeline'),
  ],
);
