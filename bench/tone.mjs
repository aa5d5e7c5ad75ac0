// `npm run bench:tone`. Runs before anything is installed, so it imports nothing but Node's own.
import { refuseOldNode } from '../scripts/prelude/node-floor.mjs';

refuseOldNode();
const { installWhenStale } = await import('../scripts/prelude/install.mjs');
installWhenStale();
const { register } = await import('tsx/esm/api');
register();
await import('./tone/main.ts');
