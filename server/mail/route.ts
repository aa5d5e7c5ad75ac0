import { createTransport } from 'nodemailer';
import type SmtpTransport from 'nodemailer/lib/smtp-transport';
import type { Sender } from '@/db/mail-settings/reads';
import type { MailServer } from '@/lib/mail-settings/rules';
import { config } from '../config';
import { unseal } from '../seal';
import type { Route } from './conversation';
import { hasMail } from './letter';
import { MailError } from './trouble';

/** Which server a person's letters go to, from what address, and where answers go. */
export interface Way {
  readonly route: Route;
  readonly from: { readonly name: string; readonly address: string };
  /** Where it is not from their own address. */
  readonly replyTo: { readonly name: string; readonly address: string } | undefined;
}

/** The way of a person's letters. @throws MailError where there is none, or it can't be read. */
export function wayOf({ name, email, isVerified, settings }: Sender): Way {
  if (settings?.via === 'own') {
    const pass = settings.sealedPassword && unseal('mail-password', settings.sealedPassword);
    if (pass === undefined) throw new MailError('mail-lost');
    const from = { name: settings.fromName, address: settings.fromAddress };
    return { route: routeTo(settings, pass), from, replyTo: undefined };
  }
  if (settings?.via !== 'server' || !email || !isVerified || !hasMail()) throw new MailError('mail-not-set');
  const me = { name: name ?? '', address: email };
  const address = addressIn(config().MAIL_FROM ?? '');
  return { route: operatorsRoute(), from: { name: me.name, address }, replyTo: me };
}

/** Whether the operator's server sends in people's names: only from somebody whose address is known to be theirs. */
export const maySendByServer = (person: { email: string | null }, isVerified: boolean): boolean =>
  hasMail() && Boolean(person.email) && isVerified;

export const allowsInternal = () => config().ONWARD_INTERNAL_SMTP === 'allowed';

/** A person's own server. */
export const routeTo = ({ host, port, security, username }: MailServer, pass: string): Route => ({
  host,
  port,
  secure: security === 'tls',
  startTls: security === 'starttls' ? 'must' : 'never',
  auth: username ? { user: username, pass } : undefined,
  allowsInternal: allowsInternal(),
});

/** The operator's server, as `SMTP_URL` says; it may well stand inside. */
function operatorsRoute(): Route {
  const { options } = createTransport(config().SMTP_URL as string).transporter as unknown as {
    options: SmtpTransport.Options;
  };
  const secure = options.secure ?? options.port === 465;
  const { user = '', pass = '' } = (options.auth ?? {}) as { user?: string; pass?: string };
  return {
    host: options.host ?? 'localhost',
    port: Number(options.port) || (secure ? 465 : 587),
    secure,
    startTls: options.requireTLS ? 'must' : options.ignoreTLS ? 'never' : 'may',
    auth: user ? { user, pass } : undefined,
    allowsInternal: true,
    tls: options.tls,
  };
}

/** The bare address in `Onward <onward@example.net>`. */
const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1]?.trim() ?? from.trim();
