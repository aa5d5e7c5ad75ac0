import { OUTCOME_WORDS } from '@/lib/applications/rules';
import type { BulkDone } from './input';

/** What was done, in a sentence or two. */
export function bulkWords({ what, n, to, outcome, stale }: BulkDone): string {
  const those = n === 1 ? 'one application' : `${n} applications`;
  const said = {
    move: `Moved ${those} to ${to}.`,
    close: `Closed ${those}${outcome ? `: ${OUTCOME_WORDS[outcome].toLowerCase()}` : ''}.`,
    tag: `Tagged ${those} “${to}”.`,
    untag: `Took “${to}” off ${those}.`,
    bin: `Put ${those} in the bin. They stay there for thirty days.`,
    undo: n === 1 ? 'One application is as it was.' : `${n} applications are as they were.`,
  }[what];
  return stale.length > 0 ? `${said} ${staleWords(stale)}` : said;
}

const MOST_NAMED = 3;

function staleWords(stale: readonly string[]): string {
  const named = stale.slice(0, MOST_NAMED).join(', ');
  const more = stale.length > MOST_NAMED ? ` and ${stale.length - MOST_NAMED} more` : '';
  return `Left as they are, since they were changed in another window: ${named}${more}.`;
}
