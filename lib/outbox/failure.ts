/** What a mail client says of a letter that did not go: its own code, and the server's answer where there was one. */
export interface SendFailure {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

export interface Failure {
  /**
   * `refused`: the server knows that nobody will ever get it. `letter`: not now, and others may have more luck.
   * `server`: nobody there, or none that lets us in; no other letter would go either.
   */
  readonly kind: 'refused' | 'letter' | 'server';
  /** Short, for whoever runs the installation; without the address. */
  readonly words: string;
}

const LONGEST = 160;

/** What a failed try means, and how it is noted. */
export function failureOf(failure: SendFailure, recipient: string): Failure {
  return { kind: kindOf(failure), words: wordsOf(failure, recipient) };
}

function kindOf({ command, responseCode = 0 }: SendFailure): Failure['kind'] {
  if (command === 'RCPT TO') return responseCode >= 500 ? 'refused' : 'letter';
  return command === 'DATA' ? 'letter' : 'server';
}

/** The server's answer without anything that looks like an address or is the name in this one; else the client's code. */
function wordsOf({ code, response = '' }: SendFailure, recipient: string): string {
  const name = recipient.split('@')[0]?.toLowerCase();
  const said = response
    .replaceAll(/\S*@\S*/g, '…')
    .split(/([\s"'<>()[\]=:;,]+)/)
    .map((word) => (word.toLowerCase() === name ? '…' : word))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  return said || code || 'unknown';
}
