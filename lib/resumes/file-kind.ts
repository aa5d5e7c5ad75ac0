/** What the first bytes say a file is, whatever its name says. */
export type FileKind =
  | 'pdf'
  | 'zip'
  /** An office file under a password: an old container round an encrypted package. */
  | 'locked-office'
  | 'old-office'
  | 'rtf'
  | 'picture'
  | 'text'
  | 'unknown';

/** A reader of PDF looks for the mark this far in: some programs write a line of their own before it. */
const PDF_WITHIN = 1024;
/** Enough of a file to tell whether it is text. */
const LOOKED_AT = 4096;
const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'BM'];

/** Tells files apart by their content; a name or a media type is only what somebody says. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return holdsEncryptedPackage(bytes) ? 'locked-office' : 'old-office';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (PICTURES.some((mark) => head.startsWith(mark))) return 'picture';
  return head.includes('\0') || head === '' ? 'unknown' : 'text';
}

/** The name of that stream in the container's directory, in its two-byte letters. */
const ENCRYPTED = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

/** The decoder changes signs above 127, of which there are none in what is looked for. */
const holdsEncryptedPackage = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED);
