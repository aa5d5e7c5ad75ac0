import { integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { SECURITIES, VIAS } from '@/lib/mail-settings/rules';
import { at, edited, oneOf } from '../columns';
import { ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** How somebody's letters leave from here, where they chose that at all. In no scope and no export: it opens a mailbox. */
export const mailSettings = pgTable(
  'mail_settings',
  {
    ...seekersRow(),
    via: text({ enum: [...VIAS] }).notNull(),
    /** All of these are for `own` only. */
    host: text().notNull().default(''),
    port: integer().notNull().default(465),
    security: text({ enum: [...SECURITIES] })
      .notNull()
      .default('tls'),
    username: text().notNull().default(''),
    /** Sealed by the server; '' where the mail server asks for none. */
    sealedPassword: text().notNull().default(''),
    fromAddress: text().notNull().default(''),
    fromName: text().notNull().default(''),
    /** When the mail server last let us in with these. */
    testedAt: at().notNull().defaultNow(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('mail_settings_one').on(t.ownerId),
    oneOf('mail_settings_via', t.via, VIAS),
    oneOf('mail_settings_security', t.security, SECURITIES),
    ...ownRows(),
  ],
);
