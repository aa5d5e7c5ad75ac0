import { freePort } from '@/scripts/data/port';
import { type App, startApp } from '@/scripts/start/app';
import { testEnvironment } from '@/scripts/test/surroundings';
import { SECRETS } from '../served';
import type { Balancer } from './balancer';

export interface Instance {
  readonly port: number;
  readonly pid: number;
  /** As the machine would take it away: at once, with whatever it had in hand. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** One more instance of the same build, with the same secrets, behind the balancer. */
export async function anInstance(
  balancer: Balancer,
  database: string,
  own: Record<string, string> = {},
): Promise<Instance> {
  const port = await freePort();
  const env = testEnvironment({
    ...SECRETS,
    ONWARD_BENCH: '1',
    ONWARD_BUILD_DIR: '.next-bench',
    PORT: String(port),
    HOST: '127.0.0.1',
    ONWARD_URL: balancer.url,
    DATABASE_URL: database,
    ...own,
  });
  const app: App = await startApp({ root: process.cwd(), isDev: false, env, log: 'stderr' });
  balancer.ports.push(port);
  const leave = () => void balancer.ports.splice(balancer.ports.indexOf(port), 1);
  return {
    port,
    pid: app.pid,
    // The balancer is not told: it has to find out.
    async kill() {
      process.kill(app.pid, 'SIGKILL');
      await app.ended;
    },
    async stop() {
      if (balancer.ports.includes(port)) leave();
      await app.stop();
    },
  };
}
