import { tmpdir } from 'node:os';
import path from 'node:path';

/** One served installation: where it answers and where it keeps its data. */
export interface Served {
  readonly port: number;
  readonly url: string;
  readonly data: string;
}

const port = Number(process.env.ONWARD_E2E_PORT ?? 3999);
const data = process.env.ONWARD_E2E_DATA ?? path.join(tmpdir(), 'onward-e2e');
const served = (at: number, directory: string, host = '127.0.0.1'): Served => ({
  port: at,
  url: `http://${host}:${at}`,
  data: directory,
});

/** The project of the tests whose database goes down; they have an installation to themselves. */
export const OUTAGE = 'outage';
const outage = served(Number(process.env.ONWARD_E2E_OUTAGE_PORT ?? port + 1), `${data}-${OUTAGE}`);
const common = served(port, data);

/**
 * The project of the tests that need others beside the app: its installation sends letters to the tests' own server, and
 * signs in through their own provider. By name, since passkeys are for names and not for numbers.
 */
export const MAIL = 'mail';
const mail = served(Number(process.env.ONWARD_E2E_MAIL_PORT ?? port + 2), `${data}-${MAIL}`, 'localhost');
/** Where that server listens, while a test that reads letters runs (e2e/mailbox.ts). */
export const SMTP_PORT = Number(process.env.ONWARD_E2E_SMTP_PORT ?? port + 3);

/** Where that provider answers, while a test that needs it runs. */
export const OIDC_PORT = Number(process.env.ONWARD_E2E_OIDC_PORT ?? port + 4);

/** The installation that a project's tests drive. */
export const servedFor = (project: string): Served =>
  project === OUTAGE ? outage : project === MAIL ? mail : common;
