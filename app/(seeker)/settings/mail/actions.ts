'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { findSender } from '@/db/mail-settings/reads';
import { keepOwnServer, keepServersOwn, removeMailSettings } from '@/db/mail-settings/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { mailServerInput } from '@/lib/mail-settings/input';
import { seekerAction } from '@/server/action';
import { addressOf, tooMany } from '@/server/attempts';
import { maySendByServer } from '@/server/mail/route';
import { letterToOneself, passwordFor, whyNotIn } from '@/server/mail/try-out';
import { seal } from '@/server/seal';

/** Keeps somebody's own mail server, once it has let us in. */
export const saveMailServer = seekerAction(
  'mail-settings.own',
  mailServerInput,
  async ({ scope, act, input }) => {
    const { sender, session } = await read(scope, (tx) => ({ sender: findSender(tx) }));
    // A sample is anybody's, and this is a way out of here.
    if (!sender || !session.email) return refused('not-allowed');
    if (await tooMany(scope.owner, addressOf(await headers()), 'mail')) return refused('too-many');
    const { password: typed, ...server } = input;
    const password = passwordFor(server, typed, sender.settings);
    if (password === undefined) return refused('mail-password-again');
    const why = await whyNotIn(server, password);
    if (why) return refused(why);
    const sealedPassword = password && seal('mail-password', password);
    return write(scope, act, (tx) => keepOwnServer(tx, { ...server, sealedPassword }));
  },
);

/** Sends through the server of this Onward, with answers to the person's own address. */
export const chooseServersOwn = seekerAction('mail-settings.server', z.object({}), async ({ scope, act }) => {
  const { sender, session } = await read(scope, (tx) => ({ sender: findSender(tx) }));
  if (!sender || !maySendByServer(session, sender.isVerified)) return refused('not-allowed');
  return write(scope, act, keepServersOwn);
});

/** A letter to oneself, at once, so that what comes of it is on the page. */
export const tryLetter = seekerAction('mail-settings.try', z.object({}), async ({ scope, act }) => {
  const { sender, session } = await read(scope, (tx) => ({ sender: findSender(tx) }));
  if (!sender?.settings || !session.email) return refused('mail-not-set');
  if (await tooMany(scope.owner, addressOf(await headers()), 'mail')) return refused('too-many');
  const why = await letterToOneself(act.id, sender, session.email);
  return why ? refused(why) : { ok: true, value: null };
});

export const removeMail = seekerAction('mail-settings.remove', z.object({}), ({ scope, act }) =>
  write(scope, act, removeMailSettings),
);
