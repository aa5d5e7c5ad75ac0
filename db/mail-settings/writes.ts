import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { MailServer, Via } from '@/lib/mail-settings/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { mailSettings } from './tables';

/** A server that has just let us in. */
export interface OwnServer extends MailServer {
  readonly sealedPassword: string;
  readonly fromAddress: string;
  readonly fromName: string;
}

/** Letters go through the person's own server from now on. */
export const keepOwnServer = (tx: Writing, server: OwnServer): Promise<Outcome<null>> =>
  keep(tx, { via: 'own', ...server });

/** Letters go through the server that Onward's operator gave; nothing of another one is kept. */
export const keepServersOwn = (tx: Writing): Promise<Outcome<null>> =>
  keep(tx, {
    via: 'server',
    host: '',
    port: 465,
    security: 'tls',
    username: '',
    sealedPassword: '',
    fromAddress: '',
    fromName: '',
  });

async function keep({ scope, db }: Writing, columns: OwnServer & { via: Via }): Promise<Outcome<null>> {
  await db
    .insert(mailSettings)
    .values({ ownerId: scope.owner, id: newId(), ...columns })
    .onConflictDoUpdate({
      target: mailSettings.ownerId,
      set: {
        ...columns,
        testedAt: sql`now()`,
        updatedAt: sql`now()`,
        version: sql`${mailSettings.version} + 1`,
      },
    });
  return done(null);
}

/** Takes them off, password and all. What is on its way finds no server, and says so. */
export async function removeMailSettings({ scope, db }: Writing): Promise<Outcome<null>> {
  const gone = await db
    .delete(mailSettings)
    .where(owned(scope, mailSettings))
    .returning({ id: mailSettings.id });
  return gone.length > 0 ? done(null) : refused('mail-not-set');
}
