interface Counts {
  readonly applications: number;
  readonly binned: number;
  readonly contacts: number;
  readonly conversations: number;
  readonly followUps: number;
}

/** What goes along when one becomes part of another, in a sentence. */
export function whatMoves({ applications, binned, contacts, conversations, followUps }: Counts): string {
  const parts = [
    some(applications + binned, 'application'),
    some(contacts, 'contact'),
    some(conversations, 'conversation'),
    some(followUps, 'follow-up'),
  ].filter(Boolean);
  if (parts.length === 0) return 'Nothing hangs on it yet.';
  const all = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `This moves: ${all}.`;
}

const some = (n: number, what: string) => n > 0 && `${n} ${what}${n === 1 ? '' : 's'}`;
