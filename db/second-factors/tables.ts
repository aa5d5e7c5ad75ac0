import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../accounts/tables';
import { at, made } from '../columns';
import { accountRows } from '../policies';

const usersRow = () => ({
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  id: uuid().notNull(),
  createdAt: made(),
});

/** An authenticator app; it counts once `confirmedAt` says that a code of it was right. */
export const secondFactors = pgTable(
  'second_factors',
  {
    ...usersRow(),
    /** The shared secret, sealed. */
    sealedSecret: text().notNull(),
    confirmedAt: at(),
    /** The time step of the last code that was taken: none is taken twice. */
    lastStep: bigint({ mode: 'number' }).notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), ...accountRows()],
);

/** Codes for the day the phone is lost; each opens once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  { ...usersRow(), codeHash: text().notNull(), usedAt: at() },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), ...accountRows()],
);
