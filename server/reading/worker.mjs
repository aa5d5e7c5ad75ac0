// A thread of its own for reading strangers' files. It is started by path, outside of any bundle, and so brings its own
// way of loading TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { readBytes } = await import('./read-bytes.ts');
// Its time runs from here: how long a busy machine takes to load all this says nothing of the file.
parentPort?.postMessage('ready');
parentPort?.postMessage(await readBytes(Buffer.from(workerData)));
