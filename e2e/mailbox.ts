import { type Mailbox, openMailbox } from '@/scripts/test/mailbox';
import { test as base } from './person';
import { SMTP_PORT } from './served';

/**
 * Tests that read letters: tag them `@mail`. Their installation sends to this server: `mailbox.letter(address, n)` waits
 * for the nth letter to an address, whose `.link` is the first link in it; `mailbox.off(work)` takes the server away.
 */
export const test = base.extend<object, { mailbox: Mailbox }>({
  mailbox: [
    async ({ browserName: _ }, use) => {
      const mailbox = await openMailbox(SMTP_PORT);
      await use(mailbox);
      await mailbox.close();
    },
    { scope: 'worker' },
  ],
});
export { expect } from './person';
