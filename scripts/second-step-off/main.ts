import { onDatabase } from '../seed/on-database';
import { switchOffSecondStep } from './second-step-off';

await onDatabase(async () => console.log(await switchOffSecondStep(process.argv.slice(2))));
