import type { Sender } from '@/db/mail-settings/reads';
import { isSameDoor, type MailServer, unfitness } from '@/lib/mail-settings/rules';
import type { MailTrouble } from '@/lib/outbox/trouble';
import { unseal } from '../seal';
import { composed, onceNoted } from './composed';
import { converse, type Manners } from './conversation';
import { allowsInternal, routeTo, wayOf } from './route';
import { troubleIn } from './trouble';

/**
 * The password to come in with: the one typed, else the one kept, which goes to the very server it was given for and to
 * no other. @returns undefined where it has to be typed again.
 */
export function passwordFor(server: MailServer, typed: string, kept: Sender['settings']): string | undefined {
  if (!server.username) return '';
  if (typed) return typed;
  if (kept?.via !== 'own' || !kept.sealedPassword || !isSameDoor(kept, server)) return undefined;
  return unseal('mail-password', kept.sealedPassword);
}

/** Goes there, comes in, and leaves. @returns why that was not possible. */
export async function whyNotIn(
  server: MailServer,
  password: string,
  manners?: Manners,
): Promise<MailTrouble | undefined> {
  const unfit = unfitness(server, allowsInternal());
  if (unfit) return unfit;
  return troubleOfTrying(() => converse(routeTo(server, password), async () => {}, manners));
}

/** Sends a letter to oneself, the same way as those to others. @returns why it did not go. */
export async function letterToOneself(
  id: string,
  sender: Sender,
  address: string,
  manners?: Manners,
): Promise<MailTrouble | undefined> {
  return troubleOfTrying(async () => {
    const way = wayOf(sender);
    const letter = { id, name: way.from.name, address, subject: 'A letter to yourself', text: TO_ONESELF };
    const bytes = await composed(letter, way);
    const stream = onceNoted(
      bytes,
      async () => {},
      () => false,
    );
    await converse(
      way.route,
      ({ handOver }) => handOver({ from: way.from.address, to: address }, stream),
      manners,
    );
  });
}

const TO_ONESELF = [
  'This came from Onward, by the way that you have just set up.',
  'Your letters will look like this: from this sender, as plain text, with nothing added.',
].join('\n\n');

async function troubleOfTrying(work: () => Promise<void>): Promise<MailTrouble | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return troubleIn(error);
  }
}
