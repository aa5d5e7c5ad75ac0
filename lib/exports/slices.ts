import { MOST_DEPTH, MOST_HEAD_BYTES, MOST_ROW_BYTES, Unreadable } from './rules';

/** One value out of the file, as it is written there. */
export interface Slice {
  /** The key of the outermost object, or `tables`. */
  readonly key: string;
  /** Of a value within `tables`: the table, and which of its rows, from 1. Row 0 is the table's beginning. */
  readonly table?: string;
  readonly row?: number;
  readonly value: unknown;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
/** What some programs write before UTF-8. */
const MARK = new Set([0xef, 0xbb, 0xbf]);
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const isOpening = (byte: number) => byte === OPEN_BRACE || byte === OPEN_BRACKET;
const isClosing = (byte: number) => byte === CLOSE_BRACE || byte === CLOSE_BRACKET;

type Level = 'outermost' | 'tables' | 'rows';
type Awaited = 'file' | 'first-key' | 'key' | 'colon' | 'first-value' | 'value' | 'next' | 'nothing';

/**
 * Cuts an export into its rows without ever holding more than one of them: `{"a": …, "tables": {"b": [row, row]}}`. It
 * only finds where each value ends; what is in it JSON.parse reads. A parser that makes tokens of everything
 * (@streamparser/json) took four times as long for the same 48 MB.
 * @param meet hears each key of the outermost object before its value is read, to throw at one that is not known.
 * @throws Unreadable: 'not-json', 'too-deep', 'row-too-large'; 'cut-off' from `end`.
 */
export function slicer(take: (slice: Slice) => void, meet: (key: string) => void = () => {}) {
  let level: Level = 'outermost';
  let awaited: Awaited = 'file';
  let key = '';
  let table = '';
  let row = 0;
  // The value or key that is being cut out: what was held of it, and how deep it goes now.
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let cutting: 'key' | 'value' | undefined;
  let depth = 0;
  let inText = false;
  let isEscaped = false;
  // The next one in this chunk, once it was looked for.
  let backslash = -1;

  const where = () => (level === 'rows' ? { table, row: row + 1 } : level === 'tables' ? { table } : {});
  const fail = (code: 'not-json' | 'too-deep' | 'row-too-large' | 'cut-off'): never => {
    throw new Unreadable({ code, ...where() });
  };

  function parsed(): unknown {
    try {
      return JSON.parse(textOf(held, heldBytes));
    } catch {
      return fail('not-json');
    }
  }

  function close(): void {
    const value = parsed();
    if (cutting === 'key') {
      if (level === 'tables') table = value as string;
      else {
        key = value as string;
        meet(key);
      }
      awaited = 'colon';
    } else {
      if (level === 'rows') take({ key, table, row: ++row, value });
      else take({ key, value });
      awaited = 'next';
    }
    cutting = undefined;
    held = [];
    heldBytes = 0;
  }

  /** @returns where the value ends in this chunk, or its length where it goes on in the next. */
  function endOfValue(chunk: Uint8Array, from: number): { end: number; isWhole: boolean } {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else {
          at = nextOf(chunk, at);
          isEscaped = chunk[at] === BACKSLASH;
          inText = chunk[at] !== QUOTE;
          if (!inText && depth === 0) return { end: at + 1, isWhole: true };
        }
      } else if (byte === QUOTE) inText = true;
      else if (isOpening(byte)) {
        if (++depth > MOST_DEPTH) fail('too-deep');
      } else if (isClosing(byte)) {
        // A number or a word ends before what closes around it.
        if (depth === 0) return { end: at, isWhole: true };
        if (--depth === 0) return { end: at + 1, isWhole: true };
      } else if (depth === 0 && (byte === COMMA || isSpace(byte))) return { end: at, isWhole: true };
    }
    return { end: chunk.length, isWhole: false };
  }

  /** Where the next quote or backslash is; most of a file is text. */
  function nextOf(chunk: Uint8Array, from: number): number {
    const find = (byte: number) => {
      const at = chunk.indexOf(byte, from);
      return at < 0 ? chunk.length : at;
    };
    if (backslash < from) backslash = find(BACKSLASH);
    return Math.min(find(QUOTE), backslash);
  }

  function cut(chunk: Uint8Array, from: number): number {
    const { end, isWhole } = endOfValue(chunk, from);
    heldBytes += end - from;
    if (heldBytes > (level === 'rows' ? MOST_ROW_BYTES : MOST_HEAD_BYTES)) fail('row-too-large');
    // A copy: the chunk's memory may be filled anew.
    held.push(chunk.slice(from, end));
    if (isWhole) close();
    return end;
  }

  /** What stands between values. @returns whether the byte was one of these; else a value or key begins with it. */
  function between(byte: number): boolean {
    if (isSpace(byte) || (awaited === 'file' && MARK.has(byte))) return true;
    if (awaited === 'file' && byte === OPEN_BRACE) awaited = 'first-key';
    else if (awaited === 'colon' && byte === COLON) awaited = level === 'tables' ? 'first-value' : 'value';
    else if (awaited === 'next' && byte === COMMA) awaited = level === 'rows' ? 'value' : 'key';
    else if (isClosing(byte) && (awaited === 'next' || awaited === 'first-key' || isFirstRow())) leave(byte);
    else if (awaited === 'value' && level === 'outermost' && key === 'tables' && byte === OPEN_BRACE) {
      level = 'tables';
      table = '';
      awaited = 'first-key';
    } else if (awaited === 'first-value' && level === 'tables') {
      if (byte !== OPEN_BRACKET) fail('not-json');
      take({ key, table, row: 0, value: null });
      level = 'rows';
      row = 0;
    } else return false;
    return true;
  }

  const isFirstRow = () => awaited === 'first-value' && level === 'rows';

  function leave(byte: number): void {
    if (byte !== (level === 'rows' ? CLOSE_BRACKET : CLOSE_BRACE)) fail('not-json');
    awaited = level === 'outermost' ? 'nothing' : 'next';
    if (level !== 'outermost') level = level === 'rows' ? 'tables' : 'outermost';
  }

  function begin(byte: number): void {
    const isKey = awaited === 'key' || awaited === 'first-key';
    if (isKey ? byte !== QUOTE : awaited !== 'value' && awaited !== 'first-value') fail('not-json');
    cutting = isKey ? 'key' : 'value';
    depth = 0;
    inText = false;
  }

  return {
    write(chunk: Uint8Array): void {
      let at = 0;
      backslash = -1;
      while (at < chunk.length) {
        if (cutting) at = cut(chunk, at);
        else if (between(chunk[at] as number)) at += 1;
        else begin(chunk[at] as number);
      }
    },
    /** The file is over: it must be whole. */
    end(): void {
      if (awaited === 'file') throw new Unreadable({ code: 'empty' });
      if (awaited !== 'nothing' || cutting) fail('cut-off');
    },
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(parts: readonly Uint8Array[], size: number): string {
  const [first] = parts;
  if (parts.length === 1 && first) return decoder.decode(first);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return decoder.decode(whole);
}
