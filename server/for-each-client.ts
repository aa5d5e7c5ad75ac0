import { v5 } from 'uuid';
import type { ActGiven } from '@/db/acts/writes';
import { listMayBeGiven } from '@/db/assignments/reads';
import type { CoachDoing, OwnScope } from '@/db/scope';
import { type CoachWriting, read } from '@/db/transaction';
import type { Code } from '@/lib/acts/app-error';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { doAsCoach } from './scope';
import { codeOf, titleOf } from './sentences';

/** What became of one act for several clients, by the names the coach knows them by. */
export interface Report {
  readonly did: readonly string[];
  /** Who had the same already: nothing was added. */
  readonly had: readonly string[];
  readonly not: readonly { readonly name: string; readonly why: string }[];
}

/**
 * One act for each of several clients: a transaction a client, so that each has all of it or none, and one who cannot
 * have it keeps nobody else from it. Sent again it is done for nobody twice: each client's act has an id of its own, drawn
 * from the form's. Refuses 'not-found' where none of them is a client.
 */
export async function doForEach(
  scope: OwnScope,
  links: readonly string[],
  doing: Omit<CoachDoing, 'linkId'>,
  act: ActGiven,
  body: (tx: CoachWriting) => Promise<Outcome<{ readonly id: string; readonly isThere?: boolean }>>,
): Promise<Outcome<Report>> {
  const { clients } = await read(scope, (tx) => ({ clients: listMayBeGiven(tx) }));
  const names = new Map(clients.map(({ linkId, clientName }) => [linkId, clientName || 'A client']));
  const known = links.filter((linkId) => names.has(linkId));
  if (known.length === 0) return refused('not-found');
  const report = { did: [] as string[], had: [] as string[], not: [] as { name: string; why: string }[] };
  for (const linkId of known) {
    const name = names.get(linkId) as string;
    const one = { ...act, id: v5(linkId, act.id) };
    const outcome = await doAsCoach(scope.claim, { ...doing, linkId }, one, body).catch(failed);
    if (!outcome.ok) report.not.push({ name, why: whyNot(outcome.reason) });
    else (outcome.value.isThere ? report.had : report.did).push(name);
  }
  return done(report);
}

const failed = (error: unknown) => refused(codeOf(error));

/** In a few words, beside a name. */
const whyNot = (code: Code): string => WHY[code] ?? titleOf(code).toLowerCase();
const WHY: { [C in Code]?: string } = {
  'not-shared': 'does not share this with comments',
  'not-found': 'ended the link',
  'nothing-new': 'was offered all of it already',
};
