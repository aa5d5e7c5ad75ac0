import { FINDING_KINDS, type FindingKind, MESSAGE_KINDS, type MessageKind } from '@/lib/tone/findings';
import { Sentence } from '../sentence';

/** A message with what a fair reader hears in it. */
export interface Labelled {
  readonly labels: readonly string[];
  readonly kind: MessageKind;
  readonly text: string;
}

const LABELS: readonly string[] = ['ok', ...FINDING_KINDS];

/**
 * Reads tab-separated messages: columns `labels`, `text` and, if there, `kind` (`ask` where it is missing), in any order.
 * `\n` in a text is a line break.
 * @param needed the columns that must be there.
 * @throws a sentence that names the line.
 */
export function messagesIn(file: string, needed: readonly string[] = ['labels', 'text']): Labelled[] {
  const [head = '', ...lines] = file.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const columns = head.split('\t').map((name) => name.trim().toLowerCase());
  const at = (name: string) => columns.indexOf(name);
  const missing = needed.find((name) => at(name) < 0);
  if (missing)
    throw new Sentence(
      `Line 1 has no column “${missing}”: it should name labels, text and perhaps kind, parted by tabs.`,
    );
  return lines.flatMap((line, n) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cell = (name: string) => (at(name) < 0 ? '' : (cells[at(name)] ?? '').trim());
    const labels = cell('labels')
      .split(',')
      .map((label) => label.trim())
      .filter(Boolean);
    const unknown = labels.find((label) => !LABELS.includes(label));
    if (unknown)
      throw new Sentence(`Line ${n + 2}: “${unknown}” is no label. Labels are ${LABELS.join(', ')}.`);
    const kind = cell('kind') || 'ask';
    if (!MESSAGE_KINDS.includes(kind as MessageKind))
      throw new Sentence(`Line ${n + 2}: “${kind}” is no kind. Kinds are ${MESSAGE_KINDS.join(', ')}.`);
    if (!cell('text')) throw new Sentence(`Line ${n + 2} has no text.`);
    return [{ labels, kind: kind as MessageKind, text: cell('text').replaceAll('\\n', '\n') }];
  });
}

/** The kinds that were found in a message, each once. */
export const kindsOf = (findings: readonly { kind: FindingKind }[]): FindingKind[] => [
  ...new Set(findings.map(({ kind }) => kind)),
];
