import { onDatabase } from '../seed/on-database';
import { resetLinkFor } from './reset-link';

await onDatabase(async () => {
  // On the terminal of whoever asked, and nowhere else: the app's log never has it.
  console.log(await resetLinkFor(process.argv.slice(2)));
  console.error(
    'It works once, and for an hour. Whoever has it can set the password: hand it over yourself.',
  );
});
