import path from 'node:path';
import { build, stop } from 'esbuild';

/**
 * Bundles the service worker into the build's folder, beside what Next made: Next bundles pages, and a worker is none.
 * @param folder the build's, below `root`.
 */
export async function buildWorker(root: string, folder: string): Promise<void> {
  await build({
    entryPoints: [path.join(root, 'app/_offline/worker.ts')],
    outfile: path.join(root, folder, 'worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: { '@': root },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await stop(); // its process would stay beside the app's
}
