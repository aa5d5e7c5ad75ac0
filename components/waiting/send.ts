import { isForLater, merged, nextToSend, type Told, type WaitingAct } from './rules';
import { doneAct, listActs, refuseAct, retryAct } from './store';
import { whoseHere } from './whose';

/** How sending ended: everything was decided about, nobody answers, or somebody has to sign in first. */
export type Sent = 'done' | 'away' | 'signed-out';
export interface Sending {
  readonly how: Sent;
  /** How many were done. */
  readonly done: number;
}

/** Longer than a slow network needs. */
const PATIENCE_MS = 20_000;

/**
 * Sends what waits, one after the other in the order in which it was done. Of several windows one sends at a time; should
 * two, each act's id sees to it that it is done once.
 */
export async function sendWaiting(): Promise<Sending> {
  if (!('locks' in navigator)) return sendAll();
  return navigator.locks.request('onward-waiting', sendAll);
}

async function sendAll(): Promise<Sending> {
  const whose = whoseHere();
  const tried = new Set<string>();
  let done = 0;
  if (!whose) return { how: 'signed-out', done };
  for (;;) {
    const act = nextToSend(await listActs(), whose);
    if (!act) return { how: 'done', done };
    // What was decided about and is here all the same: no more of it now, or the two would ask each other for ever.
    if (tried.has(act.actId)) return { how: 'away', done };
    tried.add(act.actId);
    const answer = await sendOne(act).catch(() => undefined);
    if (!answer || (isForLater(answer.status) && answer.status !== 401)) return { how: 'away', done };
    if (answer.status === 401) return { how: 'signed-out', done };
    const told = await toldBy(answer).catch(() => undefined);
    if (!told) return { how: 'away', done };
    if (told.ok) {
      await doneAct(act.actId);
      done += 1;
    } else await decide(act, told);
  }
}

/** Said where whatever refused an act gave no reason that was meant to be read. */
const REFUSED = 'This could not be taken as it is. Copy the text, and look at the page.';

/**
 * What an answer says of an act. A refusal is one also where it comes as a sentence alone, or from something in between:
 * else it would be tried for ever, and keep all behind it waiting. Undefined where nobody of ours answered.
 */
async function toldBy(answer: Response): Promise<Told | undefined> {
  const text = await answer.text();
  if (answer.ok) return asTold(text);
  const isSentence = answer.headers.get('content-type')?.startsWith('text/plain');
  return { ok: false, code: 'refused', message: (isSentence && text.trim()) || REFUSED };
}

function asTold(text: string): Told | undefined {
  try {
    const told = JSON.parse(text);
    return typeof told?.ok === 'boolean' ? told : undefined;
  } catch {
    return undefined;
  }
}

/** Fields that only one side changed go in by themselves; for the rest somebody has to look. */
async function decide(act: WaitingAct, { message, now, to }: Told & { ok: false }): Promise<void> {
  const both = now && merged(act, now);
  if (both && both.conflicts.length === 0) await retryAct(act.actId, both.fields);
  else await refuseAct(act.actId, { message, ...(now && { now }), ...(to && { to }) });
}

const sendOne = ({ kind, actId, whose, fields }: WaitingAct) =>
  fetch('/api/acts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind, actId, whose, fields }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
