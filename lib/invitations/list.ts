import { email } from '../accounts/input';
import { recordsOf } from '../imports/records';
import { type LeftOut, MOST_LISTED } from './rules';

export interface Listed {
  readonly good: readonly { readonly line: number; readonly email: string }[];
  readonly left: readonly LeftOut[];
}

/** What a column of addresses is headed with. */
const HEADS = /^(e-?mails?|e-?mail address(es)?|address(es)?|mail)$/i;

/**
 * The addresses of a list, one a line, with or without other columns: those to invite, and every line that is left out
 * with its reason. A line with nothing on it is none. @param known addresses that need no invitation.
 */
export function readList(
  text: string,
  known: readonly { readonly email: string; readonly isLinked: boolean }[],
): Listed {
  const { records } = recordsOf(text.replace(/\r\n?/g, '\n'));
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim()));
  const head = filled[0]?.cells.findIndex((cell) => HEADS.test(cell.trim())) ?? -1;
  const linkedTo = new Map<string, boolean>();
  for (const one of known) linkedTo.set(one.email, one.isLinked || (linkedTo.get(one.email) ?? false));
  const good: { line: number; email: string }[] = [];
  const left: LeftOut[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of filled.slice(head < 0 ? 0 : 1)) {
    const written = head < 0 ? cells.find((cell) => cell.includes('@')) : cells[head];
    const address = addressIn(written ?? '');
    const why = reason(address);
    if (why) left.push({ line, text: cells.join(', ').trim().slice(0, 80), why });
    else if (address) {
      seen.add(address);
      good.push({ line, email: address });
    }
  }
  return { good, left };

  function reason(address: string | undefined): LeftOut['why'] | undefined {
    if (!address) return 'no-address';
    if (seen.has(address)) return 'double';
    const isLinked = linkedTo.get(address);
    if (isLinked !== undefined) return isLinked ? 'linked' : 'waiting';
    return good.length >= MOST_LISTED ? 'one-too-many' : undefined;
  }
}

/** Also as mail programs write it: Ann Lee <ann@example.org>. */
function addressIn(cell: string): string | undefined {
  const inner = /<([^<>]*)>\s*$/.exec(cell)?.[1] ?? cell;
  const address = email.safeParse(inner);
  return address.success ? address.data : undefined;
}
