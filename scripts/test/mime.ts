/** A letter as a mail program would show it. */
export interface Received {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: ReadonlyMap<string, string>;
  /** The first link in the text. */
  readonly link: string;
  /** When it came: milliseconds since the process began. */
  readonly at: number;
}

/** Reads what nodemailer writes: headers, and a text, with or without an HTML part beside it. */
export function readLetter(raw: string, to: readonly string[]): Received {
  const { headers, body } = partOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary
    ? body.split(`--${boundary}`).map((part) => partOf(part.trimStart()))
    : [{ headers, body }];
  const content = (type: string) => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    return part ? decoded(part.body, part.headers.get('content-transfer-encoding') ?? '').trim() : '';
  };
  const text = content('text/plain');
  return {
    to,
    headers,
    text,
    html: content('text/html'),
    subject: (headers.get('subject') ?? '').replaceAll(
      /=\?utf-8\?([qb])\?([^?]*)\?=\s*/gi,
      (_, way, words) =>
        way.toLowerCase() === 'b'
          ? Buffer.from(words, 'base64').toString('utf8')
          : fromQuoted(words.replaceAll('_', ' ')),
    ),
    link: /https?:\/\/\S+/.exec(text)?.[0] ?? '',
    at: performance.now(),
  };
}

function partOf(raw: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: new Map(headers), body: rest.join('\n\n') };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? fromQuoted(body) : body.replaceAll('\r\n', '\n');
}

const fromQuoted = (text: string) =>
  Buffer.from(
    text
      .replaceAll('\r\n', '\n')
      .replaceAll(/=\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
