import type { Heard, Listener } from '../scripts/test/listener';
import type { Browser } from './browser';
import { middle } from './figures';
import type { Page } from './pages';
import type { Visitor } from './visitors';

export interface Counted {
  readonly transactions: number;
  /** Statements between begin and commit: the claim, the session check, and the page's own. */
  readonly queries: number;
  readonly roundTrips: number;
}

/** What a page asks of Postgres, from the wire. The middle of three, should a job run beside one of them. */
export async function countQueries(
  { browser, listener }: { browser: Browser; listener: Listener },
  page: Page,
  visitor: Visitor,
): Promise<Counted> {
  const path = page.path(visitor.applicationId);
  const ask = () => browser.get(path, visitor.cookie);
  // Queries are compiled, and connections opened, at first use.
  for (let n = 0; n < 2; n++) await ask();
  const counts: Counted[] = [];
  for (let n = 0; n < 3; n++) {
    await settled(listener.heard);
    listener.reset();
    await ask();
    await settled(listener.heard);
    counts.push(countedIn(listener.heard));
  }
  const of = (key: keyof Counted) => middle(counts.map((one) => one[key]));
  return { transactions: of('transactions'), queries: of('queries'), roundTrips: of('roundTrips') };
}

function countedIn({ statements, turns }: Heard): Counted {
  const begun = statements.filter((one) => /^begin/i.test(one)).length;
  const framing = statements.filter((one) => /^(begin|commit|rollback|savepoint|release)/i.test(one)).length;
  // A read's commit is waited for by nobody, so its turn is not the page's.
  return {
    transactions: begun,
    queries: statements.length - framing,
    roundTrips: Math.max(1, turns - begun),
  };
}

/** Until nothing more is said: the commit of a read follows the answer. */
async function settled(heard: Heard): Promise<void> {
  for (let before = -1; before !== heard.statements.length; ) {
    before = heard.statements.length;
    await new Promise((later) => setTimeout(later, 30));
  }
}
