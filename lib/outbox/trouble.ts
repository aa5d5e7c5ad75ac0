import type { Code } from '@/lib/acts/app-error';
import type { SendFailure } from './failure';

/** Why a letter in somebody's name did not go, each with a sentence of its own (server/sentences.ts). */
export type MailTrouble = Extract<Code, `mail-${string}`>;

/** What passes by itself, often: these are tried again without being asked. */
const PASSING: ReadonlySet<Code> = new Set<MailTrouble>([
  'mail-later',
  'mail-slow',
  'mail-closed',
  'mail-unreachable',
  'mail-host-unknown',
]);
export const mayPass = (trouble: Code): boolean => PASSING.has(trouble);

/** A failed conversation with a mail server, as far as it came. */
export interface Broken extends SendFailure {
  readonly message?: string | undefined;
  /** Whether the letter's own bytes had begun to leave. */
  readonly isHanded?: boolean | undefined;
}

const BY_SYSTEM: Record<string, MailTrouble> = {
  ENOTFOUND: 'mail-host-unknown',
  EAI_AGAIN: 'mail-host-unknown',
  ECONNREFUSED: 'mail-unreachable',
  EHOSTUNREACH: 'mail-unreachable',
  ENETUNREACH: 'mail-unreachable',
  ETIMEDOUT: 'mail-slow',
  EPROTOCOL: 'mail-not-mail',
  ENOAUTH: 'mail-no-sign-in',
};

/**
 * What a broken conversation means for whoever wrote the letter. Whatever breaks off after the letter began to leave,
 * without the server's word on it, is uncertain: it may lie in their inbox.
 */
export function troubleOf(broken: Broken): MailTrouble {
  const { code = '', command = '', responseCode = 0, message = '', isHanded } = broken;
  if (isHanded && responseCode < 400) return 'mail-uncertain';
  if (responseCode >= 400 && responseCode < 500) return 'mail-later';
  if (/certificate/i.test(message)) return 'mail-certificate';
  if (code === 'ETLS' || /wrong version|packet length|EPROTO\b|ssl routines/i.test(message))
    return 'mail-no-tls';
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'mail-password';
  if (responseCode >= 500) return byCommand(command, responseCode);
  return BY_SYSTEM[code] ?? BY_SYSTEM[/\bE[A-Z]{4,}\b/.exec(message)?.[0] ?? ''] ?? 'mail-closed';
}

/** The server said no for good: to whom it was about. */
function byCommand(command: string, status: number): MailTrouble {
  if (status === 530) return 'mail-no-sign-in';
  if (command === 'RCPT TO') return 'mail-recipient';
  if (command === 'MAIL FROM') return 'mail-sender';
  return command === 'DATA' ? 'mail-content' : 'mail-not-mail';
}
