import http from 'node:http';

export interface Came {
  readonly status: number;
  readonly text: string;
  readonly location: string;
  /** Cookies that it set, as a browser would send them back. */
  readonly cookie: string;
}

/** Somebody's browser without scripts, at one address, with as many connections as are needed. */
export class Client {
  readonly #agent = new http.Agent({ keepAlive: true });
  constructor(readonly url: string) {}

  get = (path: string, cookie = ''): Promise<Came> => this.#send('GET', path, cookie);

  async post(path: string, fields: Record<string, string>, cookie = ''): Promise<Came> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const sent = new Response(form);
    const type = sent.headers.get('content-type') ?? '';
    return this.#send('POST', path, cookie, { type, bytes: Buffer.from(await sent.arrayBuffer()) });
  }

  #send(method: string, path: string, cookie: string, body?: { type: string; bytes: Buffer }): Promise<Came> {
    const headers: Record<string, string | number> = { cookie, accept: 'text/html', origin: this.url };
    if (body) Object.assign(headers, { 'content-type': body.type, 'content-length': body.bytes.length });
    return new Promise((resolve, reject) => {
      const asked = http.request(`${this.url}${path}`, { method, headers, agent: this.#agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            location: answer.headers.location ?? '',
            cookie: (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; '),
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body?.bytes);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** The fields that nobody sees of the form with this field in it, by name. */
export function hiddenFields(html: string, beside: string): Record<string, string> {
  const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((one) => one.includes(`name="${beside}"`));
  if (!form) throw new Error(`There is no form with a field ${beside}.`);
  const attribute = (field: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`)
      .exec(field)?.[1]
      ?.replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&') ?? '';
  const fields = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(fields.map((field) => [attribute(field, 'name'), attribute(field, 'value')]));
}
