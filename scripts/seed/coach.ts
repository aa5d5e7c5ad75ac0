import { v7 as newId } from 'uuid';
import { seedApplications } from '@/db/seed/applications';
import { seedCast } from '@/db/seed/cast';
import { CLIENTS, type Client, seedEnd, seedLink, seedProfile } from '@/db/seed/clients';
import { orThrow } from '@/db/seed/walk';
import { write } from '@/db/transaction';
import { type ClientPage, mayLook } from '@/lib/coach-links/rules';
import { coachScope } from '@/server/scope';
import { type Account, openAccount } from './account';

/** What a coach looked at, in the order of a first meeting; of each client what they share of it. */
const LOOKED: readonly ClientPage[] = ['overview', 'board', 'rejections', 'skills', 'insights'];

/**
 * A dozen clients for a coach's account, each an account of its own with the same password. Run again it adds what is
 * missing, and nothing twice. @returns their addresses.
 */
export async function seedCoach(coach: Account, password: string): Promise<string[]> {
  orThrow(await write(coach.scope, act('seed.profile'), seedProfile));
  const addresses: string[] = [];
  for (const [n, client] of CLIENTS.entries()) {
    const email = addressOf(client);
    const account = await openAccount({ email, password });
    await seedClient(coach, account, client, n + 1);
    await account.close();
    addresses.push(email);
  }
  return addresses;
}

async function seedClient(coach: Account, client: Account, given: Client, seed: number): Promise<void> {
  const coachId = coach.scope.owner;
  const { linkId, isNew } = orThrow(
    await write(client.scope, act('seed.link'), (tx) => seedLink(tx, coachId, given)),
  );
  if (!isNew) return;
  const { today } = client;
  if (given.applications === null) await seedCast(client.scope, today);
  else await seedApplications(client.scope, { n: given.applications, today, seed });
  for (const page of LOOKED.filter((page) => mayLook('coach', given.given, page)))
    await coachScope(coach.scope.claim, linkId, { page });
  if (given.isOver) orThrow(await write(client.scope, act('seed.end'), (tx) => seedEnd(tx, linkId)));
}

const act = (kind: string) => ({ id: newId(), kind, sent: {} });

/** As `maya@clients.example.org`. */
const addressOf = ({ name }: Client) => `${name.split(' ')[0]?.toLowerCase()}@clients.example.org`;
