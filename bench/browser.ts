import http from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  /** To the first byte of the answer's body. */
  readonly firstMs: number;
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
          let firstMs = Number.NaN;
          answer.once('data', () => {
            firstMs = performance.now() - started;
          });
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const ms = performance.now() - started;
            const whole = Buffer.concat(parts);
            const text = (
              answer.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole
            ).toString();
            resolve({ status: answer.statusCode ?? 0, firstMs, ms, bytes: whole.length, text });
          });
        },
      );
      asked.on('error', reject);
    });
  }

  /** Sends a form as a browser without scripts does. */
  async post(path: string, fields: Record<string, string>): Promise<{ status: number; ms: number }> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const sent = new Response(form);
    const body = Buffer.from(await sent.arrayBuffer());
    const headers = {
      'content-type': sent.headers.get('content-type') ?? '',
      'content-length': body.length,
      origin: `http://127.0.0.1:${this.port}`,
    };
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const asked = http.request(
        { host: '127.0.0.1', port: this.port, path, method: 'POST', agent: this.agent, headers },
        (answer) => {
          answer.resume();
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, ms: performance.now() - started }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  /** A path as another browser would be given it. */
  address(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  close(): void {
    this.agent.destroy();
  }
}
