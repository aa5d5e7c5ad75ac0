import { v7 as newId } from 'uuid';
import { signUp } from '@/db/accounts/writes';
import { hashPassword, passwordFits } from '@/server/passwords';
import type { Browser } from './browser';
import { middle, round, rounds } from './figures';
import { tell } from './ledger';

const ROUNDS = rounds(40);
const PASSWORD = 'four words in a row';

/** A sign-in by the form, as a browser without scripts sends it, beside the hash alone that it spends most of its time on. */
export async function timeSignIn(browser: Browser): Promise<void> {
  const email = `${newId()}@example.org`;
  const passwordHash = await hashPassword(PASSWORD);
  await signUp({ id: newId(), email, passwordHash });
  const hidden = hiddenFields((await browser.get('/sign-in')).text);
  const taken = { hash: [] as number[], signIn: [] as number[] };
  for (let n = 0; n < ROUNDS; n++) {
    const began = performance.now();
    await passwordFits(passwordHash, PASSWORD);
    taken.hash.push(performance.now() - began);
    const { status, ms } = await browser.post('/sign-in', { ...hidden, email, password: PASSWORD });
    if (status !== 303) throw new Error(`The sign-in that is measured was answered by ${status}.`);
    taken.signIn.push(ms);
  }
  const [hash, signIn] = [middle(taken.hash), middle(taken.signIn)];
  tell({
    ...{ figure: 'sign-in', of: 'by the form', value: signIn, unit: 'ms', ratio: signIn / hash },
    against: `the hash alone, ${round(hash)} ms`,
  });
}

/** The first form's fields that nobody sees, by name. */
function hiddenFields(html: string): Record<string, string> {
  const form = /<form[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  const attribute = (field: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(field)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&') ??
    '';
  return Object.fromEntries(fields.map((field) => [attribute(field, 'name'), attribute(field, 'value')]));
}
