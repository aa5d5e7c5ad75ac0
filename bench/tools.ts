import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { installFingerprint } from '../scripts/prelude/install.mjs';

const FOLDER = 'bench';
const STAMP = 'bench/node_modules/.onward-installed';

/** Installs what only measuring needs, exactly as bench/package-lock.json has it, when first needed. */
export function installTools(): void {
  const wanted = installFingerprint(FOLDER);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing what measures…');
  const args = ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts'];
  const cli = process.env.npm_execpath;
  const done = cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...args], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('What measures could not be installed: see npm’s message above.');
  writeFileSync(STAMP, wanted);
}

/** Runs a script of Node in a process of its own, and gives what it printed. */
export async function printedBy(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, complaint] = ['', ''];
  child.stdout.on('data', (part) => {
    printed += part;
  });
  child.stderr.on('data', (part) => {
    complaint += part;
  });
  const status = await new Promise((ended) => child.once('close', ended));
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}. ${complaint.slice(-2000)}`);
  return printed;
}
