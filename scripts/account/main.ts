import { FIRST_SIGN_IN_HOURS } from '@/lib/accounts/rules';
import { onDatabase } from '../seed/on-database';
import { readAddress } from './arguments';
import { invitationFor } from './invitation';

await onDatabase(async ({ ONWARD_URL }) => {
  const email = readAddress(process.argv.slice(2));
  const path = await invitationFor(email);
  console.log(
    `An account for ${email} is ready. This link opens it once, within ${FIRST_SIGN_IN_HOURS / 24} days:`,
  );
  console.log(new URL(path, ONWARD_URL).href);
});
