import http from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  /** To the last byte. */
  readonly ms: number;
  /** As they came over the wire. */
  readonly bytes: number;
  readonly text: string;
}

/** As much of a browser as measuring needs: one connection that is kept, compressed answers, one cookie. */
export class Browser {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  constructor(private readonly port: number) {}

  get(path: string, cookie = ''): Promise<Answer> {
    const started = performance.now();
    const headers = { cookie, 'accept-encoding': 'gzip' };
    return new Promise((resolve, reject) => {
      const asked = http.get(
        { host: '127.0.0.1', port: this.port, path, agent: this.agent, headers },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const ms = performance.now() - started;
            const whole = Buffer.concat(parts);
            const text = (
              answer.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole
            ).toString();
            resolve({ status: answer.statusCode ?? 0, ms, bytes: whole.length, text });
          });
        },
      );
      asked.on('error', reject);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
