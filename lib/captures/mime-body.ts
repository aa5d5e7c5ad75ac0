import { isHtml, textOfHtml } from './html-text';
import { splitHeaders } from './mail-headers';
import { base64, decodedBytes, quotedPrintable } from './mime-words';

const MOST_PARTS = 50;
const MOST_DEPTH = 5;

/**
 * The readable text of a letter's body: of several parts the plain one, else the HTML one as text. Attachments are not
 * read.
 */
export function textOfBody(headers: ReadonlyMap<string, string>, body: string, depth = 0): string {
  const type = headers.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? /boundary="?([^";\s]{1,100})"?/i.exec(type)?.[1] : undefined;
  if (boundary && depth < MOST_DEPTH) return textOfParts(body, boundary, depth);
  if (/^(image|audio|video|application)\//i.test(type)) return '';
  if (/attachment/i.test(headers.get('content-disposition') ?? '')) return '';
  const text = decoded(headers, body, type);
  return /^text\/html/i.test(type) || isHtml(text) ? textOfHtml(text) : text;
}

function textOfParts(body: string, boundary: string, depth: number): string {
  const parts = body
    .split(`--${boundary}`)
    .slice(1, MOST_PARTS)
    .filter((part) => !part.startsWith('--'))
    .map((part) => splitHeaders(part.replace(/^\s*\n/, '')))
    .map(({ headers, body: own }) => ({
      isPlain: !/^(text\/html|multipart)/i.test(headers.get('content-type') ?? ''),
      text: textOfBody(headers, own, depth + 1).trim(),
    }))
    .filter(({ text }) => text);
  return (parts.find(({ isPlain }) => isPlain) ?? parts[0])?.text ?? '';
}

function decoded(headers: ReadonlyMap<string, string>, body: string, type: string): string {
  const how = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const charset = /charset="?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  if (how === 'base64') return decodedBytes(base64(body), charset);
  // Also where the header was lost in a paste, and only its marks are there.
  const hasMarks = /=[ \t]*\r?\n/.test(body) && /=[\dA-F]{2}/.test(body);
  return how === 'quoted-printable' || (!how && hasMarks)
    ? decodedBytes(quotedPrintable(body), charset)
    : body;
}
