import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Sentence } from '../sentence';

/**
 * A backup is gzip over lines: what it is, then each table as a line that names it, its rows as Postgres' COPY writes
 * them in text, `\.` alone, and a line that says how many there were and their SHA-256; last a line that says that this
 * was all. So it is written and read in one go, however large, and one that was cut or changed is known for it.
 */
export const FORMAT = 'onward-backup';
export const VERSION = 1;

export const headerShape = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  /** Hashes of the migrations that its tables come of, the first one first. */
  migrations: z.array(z.string()),
  /** What opens the sealed values in it. */
  secrets: z.record(z.string(), z.string()),
});
export type Header = z.output<typeof headerShape>;

export const tableShape = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export type Table = z.output<typeof tableShape>;

/** What was counted of a table's rows. */
export const sumShape = z.object({ rows: z.number().int(), sha256: z.string() });
export type Sum = z.output<typeof sumShape>;

export const endShape = z.object({ end: z.literal(true), tables: z.number().int() });

/** What follows a table's rows. No row can be such a line: COPY doubles every backslash. */
export const ROWS_END = '\\.\n';

export const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;

/** Counts rows and their SHA-256 as they pass: a row is a line, since COPY writes a line's end in a value as `\n`. */
export async function* summing(
  chunks: AsyncIterable<Buffer>,
  done: (sum: Sum) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
    yield chunk;
  }
  done({ rows, sha256: hash.digest('hex') });
}

export const isSame = (one: Sum, other: Sum) => one.rows === other.rows && one.sha256 === other.sha256;

/** Not a backup, or not whole any more. */
export const damaged = (why: string, cause?: unknown) =>
  new Sentence(`This backup is damaged: ${why}. Nothing was changed. Take another one.`, { cause });

/** Reads the lines and rows of a backup as they come, with no more of it in memory than a piece at a time. */
export class BackupReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(unzipped: AsyncIterable<Buffer>) {
    this.#chunks = unzipped[Symbol.asyncIterator]();
  }

  /** The next line, as what it should be. @throws Sentence where it is anything else. */
  async line<T>(shape: z.ZodType<T>, what: string): Promise<T> {
    let end = this.#rest.indexOf(10);
    while (end < 0) {
      if (this.#rest.length > 1_000_000) throw damaged(`${what} is not where it should be`);
      if (!(await this.#more())) throw damaged(`it ends before ${what}`);
      end = this.#rest.indexOf(10);
    }
    const text = this.#rest.toString('utf8', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    const read = shape.safeParse(parsed(text));
    if (!read.success) throw damaged(`${what} can’t be read`);
    return read.data;
  }

  /** A table's rows, up to the line that ends them. */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.#rest.length < ROWS_END.length && (await this.#more()));
    if (this.#rest.subarray(0, ROWS_END.length).equals(END)) {
      this.#rest = this.#rest.subarray(ROWS_END.length);
      return;
    }
    for (;;) {
      const at = this.#rest.indexOf(LINE_AND_END);
      if (at >= 0) {
        const rows = this.#rest.subarray(0, at + 1);
        this.#rest = this.#rest.subarray(at + LINE_AND_END.length);
        yield rows;
        return;
      }
      // The last bytes may be the first ones of the end.
      const sure = Math.max(0, this.#rest.length - ROWS_END.length);
      if (sure > 0) yield this.#rest.subarray(0, sure);
      this.#rest = this.#rest.subarray(sure);
      if (!(await this.#more())) throw damaged('it ends in the middle of a table');
    }
  }

  /** @returns false where nothing comes after the last line. */
  async hasMore(): Promise<boolean> {
    return this.#rest.length > 0 || this.#more();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next().catch((cause) => {
      throw damaged('it was cut or changed', cause);
    });
    if (next.done) return false;
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, next.value]) : next.value;
    return true;
  }
}

const END = Buffer.from(ROWS_END);
const LINE_AND_END = Buffer.from(`\n${ROWS_END}`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
