import { onDatabase } from '../seed/on-database';
import { signOutEverywhere } from './sign-out';

await onDatabase(async () => console.log(await signOutEverywhere(process.argv.slice(2))));
