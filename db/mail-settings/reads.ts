import { and, eq, isNull, sql } from 'drizzle-orm';
import { users } from '../accounts/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { mailSettings } from './tables';

export type MailSettings = NonNullable<Awaited<ReturnType<typeof findMailSettings>>>;

/** How the person's letters leave from here; undefined where they go by other ways only. Never the password. */
export async function findMailSettings({ scope, db }: Reading<OwnScope>) {
  const [row] = await db
    .select({
      via: mailSettings.via,
      host: mailSettings.host,
      port: mailSettings.port,
      security: mailSettings.security,
      username: mailSettings.username,
      hasPassword: sql<boolean>`${mailSettings.sealedPassword} <> ''`,
      fromAddress: mailSettings.fromAddress,
      fromName: mailSettings.fromName,
      testedAt: mailSettings.testedAt,
    })
    .from(mailSettings)
    .where(owned(scope, mailSettings));
  return row;
}

export type Sender = NonNullable<Awaited<ReturnType<typeof findSender>>>;

/**
 * Who a letter comes from and by which server, password sealed: for whoever is about to speak to it. In the name of
 * somebody who is leaving none goes.
 */
export async function findSender({ scope, db }: Reading<OwnScope>) {
  const [row] = await db
    .select({
      name: users.name,
      timeZone: users.timeZone,
      locale: users.locale,
      preferences: sql<Record<string, unknown>>`${users.preferences}`,
      email: users.email,
      isVerified: sql<boolean>`${users.emailVerifiedAt} is not null`,
      settings: {
        via: mailSettings.via,
        host: mailSettings.host,
        port: mailSettings.port,
        security: mailSettings.security,
        username: mailSettings.username,
        sealedPassword: mailSettings.sealedPassword,
        fromAddress: mailSettings.fromAddress,
        fromName: mailSettings.fromName,
      },
    })
    .from(users)
    .leftJoin(mailSettings, eq(mailSettings.ownerId, users.id))
    .where(and(eq(users.id, scope.owner), isNull(users.deletionDueAt)));
  return row;
}
