/** Whose mail server a letter in the person's name goes through: the one Onward's operator gave, or their own. */
export const VIAS = ['server', 'own'] as const;
export type Via = (typeof VIAS)[number];

/** How the conversation with it is kept secret: from the first byte, after a word of agreement, or not at all. */
export const SECURITIES = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof SECURITIES)[number];

/** The ports that mail is handed in at. Others are where a network's own machines answer. */
const PORTS = [25, 465, 587, 2525];

/** Where somebody's mail server is, and how it is spoken to. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** Empty: the server asks nobody who they are. */
  readonly username: string;
}

/**
 * Why a server is not spoken to, before a byte is sent: undefined where it may be. Inside a network of its own (where
 * the operator said so) any port will do, and secrecy may be missing.
 */
export function unfitness(
  { port, security }: MailServer,
  allowsInternal: boolean,
): 'mail-port' | 'mail-in-clear' | undefined {
  if (allowsInternal) return undefined;
  if (!PORTS.includes(port)) return 'mail-port';
  return security === 'none' ? 'mail-in-clear' : undefined;
}

/** Whether a password that is kept for one server may be used with what is given now: only for that very server and name. */
export const isSameDoor = (kept: MailServer, given: MailServer): boolean =>
  kept.host === given.host &&
  kept.port === given.port &&
  kept.security === given.security &&
  kept.username === given.username;
