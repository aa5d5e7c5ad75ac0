import { decodedWords } from './mime-words';

const HEADER = /^\*?([\p{L}][\p{L}\d-]{1,40}(?: [\p{L}]{1,12})?)\*?\s?:\*?\s*(.*)$/u;
/** What the headers that matter are called by mail programs in English, German and French. */
const NAMES: Readonly<Record<string, string>> = {
  von: 'from',
  de: 'from',
  betreff: 'subject',
  objet: 'subject',
  sent: 'date',
  gesendet: 'date',
  datum: 'date',
  envoyé: 'date',
  an: 'to',
  à: 'to',
};
const MOST_LINES = 200;

export interface Split {
  /** By lower-case English names; of two of one name the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A letter's headers, unfolded and read, and what comes after the first empty line. */
export function splitHeaders(text: string): Split {
  const lines = text.split(/\r?\n/);
  const headers = new Map<string, string>();
  let last = '';
  let n = 0;
  for (; n < Math.min(lines.length, MOST_LINES); n++) {
    const line = lines[n] ?? '';
    if (line.trim() === '') break;
    const found = HEADER.exec(line.slice(0, 2000));
    if (/^\s/.test(line) && last) headers.set(last, `${headers.get(last)} ${line.trim()}`.slice(0, 4000));
    else if (found) {
      const name = (found[1] ?? '').toLowerCase();
      last = NAMES[name] ?? name;
      if (!headers.has(last)) headers.set(last, found[2] ?? '');
    } else if (n === 0 && /^From \S+/.test(line)) last = '';
    else break;
  }
  const read = [...headers].map(([name, value]) => [name, decodedWords(value)] as const);
  return { headers: new Map(read), body: lines.slice(n).join('\n') };
}

/** Whether they are a letter's: who and what about, or when. */
export const areMail = (headers: ReadonlyMap<string, string>): boolean =>
  headers.has('from') && ['subject', 'date', 'to'].some((name) => headers.has(name));
