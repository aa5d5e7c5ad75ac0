// `npm run restore`. Runs before anything is installed, so it imports nothing but Node's own.
import { refuseOldNode } from './prelude/node-floor.mjs';

refuseOldNode();
const { installWhenStale } = await import('./prelude/install.mjs');
installWhenStale();
const { register } = await import('tsx/esm/api');
register();
await import('./restore/main.ts');
